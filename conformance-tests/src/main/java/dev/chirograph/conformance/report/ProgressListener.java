package dev.chirograph.conformance.report;

/** Is told how a run proceeds. Called by one thread at a time. */
public interface ProgressListener {
    /** Listens to nothing. */
    ProgressListener NONE = (done, total, entry) -> {};

    /**
     * A case has ended.
     *
     * @param done how many have ended, this one included
     * @param total of how many
     */
    void ended(int done, int total, CaseReport entry);
}
