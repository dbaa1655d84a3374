package dev.chirograph.spec.diagnostic;

/** How grave a {@link Diagnostic} is. */
public enum Severity {
    /** The document cannot be used, or breaks a rule that the caller enforces. */
    ERROR,
    /** The document is used, but something in it is doubtful, unsupported or ignored. */
    WARNING;

    /** Returns the word that a printed diagnostic shows: {@code error} or {@code warning}. */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
