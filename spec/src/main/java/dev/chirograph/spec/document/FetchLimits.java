package dev.chirograph.spec.document;

import java.time.Duration;

/**
 * How much is fetched for one document before the rest is given up.
 *
 * @param documents how many addresses are asked, redirects included
 * @param bytes size of all answers together
 * @param each longest time for one answer, from the request to its last byte
 * @param whole longest time for all answers together
 */
record FetchLimits(int documents, int bytes, Duration each, Duration whole) {
    /** More than documents in many parts need, and little enough to end within minutes. */
    static final FetchLimits DEFAULT =
            new FetchLimits(1_000, LoadLimits.DEFAULT.bytes(), Duration.ofSeconds(30), Duration.ofMinutes(2));
}
