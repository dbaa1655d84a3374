package dev.chirograph.conformance.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.conformance.wire.WireRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pace of a run, with a time that passes only by waiting. */
class PacedDriverTest {
    private static final WireRequest REQUEST = new WireRequest("GET", "/", Headers.NONE, new byte[0]);
    private static final WireAnswer FINE = WireAnswer.text(200, "text/plain", "fine");

    private final Waits waits = new Waits();
    private final Deque<WireAnswer> answers = new ArrayDeque<>();
    private int sent;

    private static final class Waits implements Sleeper {
        private final List<Duration> waited = new ArrayList<>();
        private long now = 1_000_000;

        @Override
        public long nanoTime() {
            return now;
        }

        @Override
        public void sleep(Duration time) {
            waited.add(time);
            now += time.toNanos();
        }
    }

    private Driver driver(int rate, int budget) {
        Clock noon = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        Driver target = request -> {
            sent++;
            return answers.isEmpty() ? FINE : answers.pop();
        };
        return new PacedDriver(
                target, new RequestPace(rate, budget, waits), new Patience(Duration.ofSeconds(60), noon));
    }

    private static WireAnswer busy(int status, String retryAfter) {
        WireAnswer answer = WireAnswer.text(status, "text/plain", "busy");
        return answer.withHeaders(answer.headers().with("Retry-After", retryAfter));
    }

    @ParameterizedTest
    @CsvSource({"429, 7, 7", "503, 7, 7", "429, 'Sun, 22 Nov 2026 12:00:30 GMT', 30", "429, 0, 0", "429, soon, 1"})
    void waitsAsLongAsTheTargetAsks(int status, String retryAfter, int seconds) throws TransportFailure {
        answers.add(busy(status, retryAfter));

        assertThat(driver(0, 0).send(REQUEST)).isEqualTo(FINE);
        assertThat(waits.waited.stream().mapToLong(Duration::toSeconds).sum()).isEqualTo(seconds);
        assertThat(sent).isEqualTo(2);
    }

    @Test
    void aLimitWithoutATimeIsMetWithLongerAndLongerWaits() {
        for (int count = 0; count < 10; count++) {
            answers.add(WireAnswer.text(429, "text/plain", "busy"));
        }

        assertThatThrownBy(() -> driver(0, 0).send(REQUEST))
                .hasMessage("the target asks for patience by 429, 4 times for one request");
        assertThat(waits.waited).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L);
        assertThat(sent).isEqualTo(4);
    }

    @Test
    void aFailureWithoutATimeIsAnAnswerLikeAnyOther() throws TransportFailure {
        WireAnswer failure = WireAnswer.text(503, "text/plain", "down");
        answers.add(failure);

        assertThat(driver(0, 0).send(REQUEST)).isEqualTo(failure);
        assertThat(sent).isEqualTo(1);
    }

    @Test
    void aTargetThatAsksForMoreThanTheLongestWaitIsLeftAlone() {
        answers.add(busy(429, "3600"));
        Driver driver = driver(0, 0);

        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> driver.send(REQUEST))
                    .isInstanceOfSatisfying(
                            TransportFailure.class,
                            failure -> assertThat(failure.kind()).isEqualTo(TransportFailure.Kind.NOT_SENT))
                    .hasMessage("the target asks to wait 3600 s, and this run waits at most 60 s");
        }
        assertThat(sent).isEqualTo(1);
        assertThat(waits.waited).isEmpty();
    }

    @Test
    void repetitionsCountAgainstTheBudget() {
        answers.add(busy(429, "1"));
        answers.add(busy(429, "1"));

        assertThatThrownBy(() -> driver(0, 2).send(REQUEST)).hasMessage("the budget of 2 requests is used up");
        assertThat(sent).isEqualTo(2);
    }

    @Test
    void theRateIsKept() throws TransportFailure {
        Driver driver = driver(4, 0);
        for (int count = 0; count < 9; count++) {
            driver.send(REQUEST);
        }

        assertThat(waits.waited).hasSize(8).containsOnly(Duration.ofMillis(250));
    }
}
