package dev.chirograph.conformance.scenario;

import dev.chirograph.conformance.driver.Patience;
import dev.chirograph.conformance.driver.Sleeper;
import dev.chirograph.conformance.wire.WireAnswer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Waiting before a step is carried out again.
 *
 * @param patience how long a run waits, for one step in all
 * @param sleeper waits
 */
public record RetryWait(Patience patience, Sleeper sleeper) {

    /** Returns how long to wait: what the answer asks for by {@code Retry-After}, else what the scenario says. */
    Duration wanted(Duration scenario, @Nullable WireAnswer answer) {
        return answer == null ? scenario : patience.named(answer).orElse(scenario);
    }

    /**
     * Waits, when the run has that much patience.
     *
     * @param waited how long was waited for the step before
     * @return whether it had
     */
    boolean pause(Duration wanted, Duration waited) {
        if (waited.plus(wanted).compareTo(patience.longest()) > 0) {
            return false;
        }
        if (!wanted.isZero()) {
            sleeper.sleep(wanted);
        }
        return true;
    }
}
