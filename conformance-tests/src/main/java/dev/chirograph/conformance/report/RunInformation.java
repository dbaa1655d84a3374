package dev.chirograph.conformance.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a run was made.
 *
 * @param mock whether the embedded mock provider was the target
 * @param allowed effects that were allowed, as words
 * @param only patterns that chose the cases; empty for all
 * @param started when it began
 * @param duration how long it took
 * @param workers how many cases were sent at a time
 * @param shard which part of the cases was run, such as {@code 2/4}; null for all
 * @param traffic the recording that was judged, or null when requests were sent
 */
public record RunInformation(
        boolean mock,
        List<String> allowed,
        List<String> only,
        Instant started,
        Duration duration,
        int workers,
        @Nullable String shard,
        @Nullable Traffic traffic) {

    /**
     * A recording of traffic.
     *
     * @param file its name
     * @param entries how many exchanges it holds
     * @param judged how many of them belong to the contracts
     */
    public record Traffic(String file, int entries, int judged) {}

    /** Describes a run that sent requests. */
    public RunInformation(boolean mock, List<String> allowed, List<String> only, Instant started, Duration duration) {
        this(mock, allowed, only, started, duration, 1, null, null);
    }
}
