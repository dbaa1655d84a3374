package dev.chirograph.conformance.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How a run was made.
 *
 * @param mock whether the embedded mock provider was the target
 * @param allowed effects that were allowed, as words
 * @param only patterns that chose the cases; empty for all
 * @param started when it began
 * @param duration how long it took
 */
public record RunInformation(
        boolean mock, List<String> allowed, List<String> only, Instant started, Duration duration) {}
