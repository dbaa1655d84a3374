package dev.chirograph.cli;

import dev.chirograph.conformance.ConformanceOptions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code conform} that spare the target. */
final class PaceOptions {

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Cases that are sent at a time (default: 1 to a base URL, 4 to the mock provider).")
    private @Nullable Integer workers;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Most requests in a second (default: no limit).",
            defaultValue = "0")
    private int rate;

    @Option(
            names = "--max-requests",
            paramLabel = "N",
            description = "Most requests in the run, logins and repetitions included (default: no limit).",
            defaultValue = "0")
    private int mostRequests;

    @Option(
            names = "--max-wait",
            paramLabel = "SECONDS",
            description = "Longest time to wait when the target asks for it by 429 or 503 with Retry-After (default: "
                    + "${DEFAULT-VALUE}).",
            defaultValue = "60")
    private int longestWait;

    @Option(
            names = "--repeat",
            paramLabel = "N",
            description = "How often a reading case that fails is sent again to a base URL, to tell flaky from broken "
                    + "(default: ${DEFAULT-VALUE}).",
            defaultValue = "2")
    private int repetitions;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Longest time to connect, and longest silence while reading (default: ${DEFAULT-VALUE}).",
            defaultValue = "30")
    private int timeout;

    /**
     * Tells a builder what is asked for.
     *
     * @param mock whether the target is the mock provider, which is ours; somebody else's server is spared
     * @throws UsageException when a number makes no sense
     */
    void apply(ConformanceOptions.Builder builder, boolean mock) {
        int usual = mock ? 4 : 1;
        builder.workers(atLeast(1, "--workers", workers == null ? usual : workers))
                .requestsPerSecond(atLeast(0, "--rate", rate))
                .requestBudget(atLeast(0, "--max-requests", mostRequests))
                .patience(Duration.ofSeconds(atLeast(0, "--max-wait", longestWait)))
                .repetitions(atLeast(0, "--repeat", repetitions))
                .timeout(Duration.ofSeconds(atLeast(1, "--timeout", timeout)));
    }

    private static int atLeast(int least, String option, int number) {
        if (number < least) {
            throw new UsageException(option + " is at least " + least + ".");
        }
        return number;
    }
}
