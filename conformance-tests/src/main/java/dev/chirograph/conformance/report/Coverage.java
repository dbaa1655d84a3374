package dev.chirograph.conformance.report;

/**
 * How much of a contract a run exercised.
 *
 * @param operations operations that were called, of all
 * @param statuses documented exact statuses that came, of all
 * @param parameters parameters that were sent, of all
 * @param examples documented answers that were compared, of all
 * @param undocumented operations of which no response is documented
 */
public record Coverage(Share operations, Share statuses, Share parameters, Share examples, int undocumented) {

    /**
     * A part of a whole.
     *
     * @param part how many
     * @param whole of how many
     */
    public record Share(int part, int whole) {
        /** Returns the share in percent, rounded down; 100 of an empty whole. */
        public int percent() {
            return whole == 0 ? 100 : part * 100 / whole;
        }
    }
}
