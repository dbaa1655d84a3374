package dev.chirograph.conformance.driver;

import dev.chirograph.conformance.driver.TransportFailure.Kind;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.conformance.wire.WireRequest;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps another driver within the rate and budget of a run, and waits when the target asks for patience. A target that
 * goes on asking, or asks for more than the run's patience, gets no further request before that time has passed.
 */
public final class PacedDriver implements Driver {
    private static final int MOST_REPETITIONS = 3;

    private final Driver driver;
    private final RequestPace pace;
    private final Patience patience;

    /** Makes a driver; several may share one pace. */
    public PacedDriver(Driver driver, RequestPace pace, Patience patience) {
        this.driver = driver;
        this.pace = pace;
        this.patience = patience;
    }

    @Override
    public WireAnswer send(WireRequest request) throws TransportFailure {
        for (int repetition = 0; ; repetition++) {
            pace.take(patience.longest());
            WireAnswer answer = driver.send(request);
            Optional<Duration> asked = patience.asked(answer, repetition);
            if (asked.isEmpty()) {
                return answer;
            }
            pace.pause(asked.get());
            if (repetition == MOST_REPETITIONS) {
                throw new TransportFailure(
                        Kind.NOT_SENT,
                        "the target asks for patience by " + answer.status() + ", " + (repetition + 1)
                                + " times for one request");
            }
        }
    }
}
