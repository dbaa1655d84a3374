package dev.chirograph.conformance.report;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

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

    /** Returns the coverage of two runs of one contract together. */
    public Coverage with(Coverage other) {
        return new Coverage(
                operations.with(other.operations),
                statuses.with(other.statuses),
                parameters.with(other.parameters),
                examples.with(other.examples),
                undocumented);
    }

    /**
     * A part of a whole.
     *
     * @param part how many
     * @param whole of how many
     * @param seen name of each, so that the shares of several runs can be joined; empty where nobody asks
     */
    public record Share(int part, int whole, Set<String> seen) {
        /** Copies the set, in the order of its names. */
        public Share {
            seen = Collections.unmodifiableSet(new TreeSet<>(seen));
        }

        /** Makes a share whose parts have no names. */
        public Share(int part, int whole) {
            this(part, whole, Set.of());
        }

        /** Makes a share of named parts. */
        public Share(Set<String> seen, int whole) {
            this(seen.size(), whole, seen);
        }

        /** Returns the share of two runs together. */
        public Share with(Share other) {
            Set<String> both = new TreeSet<>(seen);
            both.addAll(other.seen);
            return new Share(both, Math.max(whole, other.whole));
        }

        /** Returns the share in percent, rounded down; 100 of an empty whole. */
        public int percent() {
            return whole == 0 ? 100 : part * 100 / whole;
        }
    }
}
