package dev.chirograph.conformance.driver;

import dev.chirograph.conformance.driver.TransportFailure.Kind;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.conformance.wire.WireRequest;
import java.time.Duration;
import java.util.Optional;

/** Keeps another driver within the rate and budget of a run, and heeds a target that asks for patience by 429. */
public final class PacedDriver implements Driver {
    private static final int MOST_REPETITIONS = 2;
    private static final Duration LONGEST_PATIENCE = Duration.ofMinutes(1);

    private final Driver driver;
    private final RequestPace pace;

    /** Makes a driver; several may share one pace. */
    public PacedDriver(Driver driver, RequestPace pace) {
        this.driver = driver;
        this.pace = pace;
    }

    @Override
    public WireAnswer send(WireRequest request) throws TransportFailure {
        for (int repetition = 0; ; repetition++) {
            if (!pace.take()) {
                throw new TransportFailure(Kind.NOT_SENT, "the request budget is used up");
            }
            WireAnswer answer = driver.send(request);
            Optional<Duration> patience = patience(answer);
            if (patience.isEmpty() || repetition == MOST_REPETITIONS) {
                return answer;
            }
            pace.pause(patience.get());
        }
    }

    /** Only a number of seconds is heeded (RFC 9110, 10.2.3); a longer wait than a minute is left to the user. */
    private static Optional<Duration> patience(WireAnswer answer) {
        String field = answer.headers().first("Retry-After").orElse("").strip();
        if (answer.status() != 429 || !field.matches("[0-9]{1,4}")) {
            return Optional.empty();
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(field));
        return asked.compareTo(LONGEST_PATIENCE) > 0 ? Optional.empty() : Optional.of(asked);
    }
}
