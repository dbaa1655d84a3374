package dev.chirograph.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chirograph.client.TestServer.Reply;
import dev.chirograph.client.error.RateLimitException;
import dev.chirograph.client.error.ServerException;
import dev.chirograph.client.error.TransportException;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.BinarySource;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.http.Sleeper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RetryTest {
    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");
    private static final Reply OK = Reply.json(200, "{}");

    private final List<Duration> waits = new ArrayList<>();
    private final Sleeper sleeper = duration -> {
        waits.add(duration);
        return CompletableFuture.completedFuture(null);
    };

    private RequestBuilder<Void> request(TestServer server, Operation.Start operation) {
        return TestClient.of(server)
                .sleeper(sleeper)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build()
                .request(operation.answers("200", Answer.nothing()));
    }

    private Call<Void> get(TestServer server) {
        return request(server, Operation.of("x.get", "GET", "/x")).call();
    }

    private static Reply busy(int status, String retryAfter) {
        return Reply.status(status, Map.of("Retry-After", retryAfter));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void temporaryFailuresAreTriedTwiceMore(int status) {
        Reply failure = Reply.status(status, Map.of());
        try (TestServer server = TestServer.answering(failure, failure, OK)) {
            get(server).execute();
            assertThat(server.seen()).hasSize(3);
            assertThat(waits.get(0)).isBetween(Duration.ZERO, Duration.ofMillis(500));
            assertThat(waits.get(1)).isBetween(Duration.ZERO, Duration.ofSeconds(1));
        }
    }

    @Test
    void theLastFailureIsTheResult() {
        try (TestServer server = TestServer.answering(Reply.status(503, Map.of()))) {
            assertThatThrownBy(get(server)::execute).isInstanceOf(ServerException.class);
            assertThat(server.seen()).hasSize(3);
            assertThatThrownBy(get(server).retries(0)::execute).isInstanceOf(ServerException.class);
            assertThat(server.seen()).hasSize(4);
        }
    }

    @Test
    void otherFailuresAreFinal() {
        try (TestServer server = TestServer.answering(Reply.status(500, Map.of()))) {
            assertThatThrownBy(get(server)::execute).isInstanceOf(ServerException.class);
            assertThat(server.seen()).hasSize(1);
        }
    }

    @Test
    void whatCouldHappenTwiceIsNotTriedAgain() {
        try (TestServer server = TestServer.answering(Reply.status(503, Map.of()))) {
            assertThatThrownBy(request(server, Operation.of("x.create", "POST", "/x"))
                            .call()::execute)
                    .isInstanceOf(ServerException.class);
            assertThatThrownBy(request(
                                    server,
                                    Operation.of("x.restart", "GET", "/x").once())
                            .call()::execute)
                    .isInstanceOf(ServerException.class);
            assertThat(server.seen()).hasSize(2);
        }
    }

    @Test
    void whatWasNeverSentIsTriedAgainWhateverItIs() {
        TestServer server = TestServer.answering(OK);
        server.stop();
        assertThatThrownBy(
                        request(server, Operation.of("x.create", "POST", "/x")).call()::execute)
                .isInstanceOf(TransportException.class);
        assertThat(waits).hasSize(2);
    }

    @Test
    void theProviderSaysHowLongToWait() {
        try (TestServer server = TestServer.answering(busy(429, "7"), busy(503, "Sat, 31 Jan 2026 12:00:30 GMT"), OK)) {
            get(server).execute();
            assertThat(waits).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(30));
        }
    }

    @Test
    void aWishBeyondAMinuteIsLeftToTheCaller() {
        try (TestServer server = TestServer.answering(busy(429, "3600"))) {
            assertThatThrownBy(get(server)::execute)
                    .isInstanceOfSatisfying(
                            RateLimitException.class,
                            failure -> assertThat(failure.retryAfter()).contains(Duration.ofHours(1)));
            assertThat(waits).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "99999999999999999999", "1e9"})
    void anUnreadableWishCountsAsNone(String wish) {
        try (TestServer server = TestServer.answering(busy(503, wish), OK)) {
            get(server).execute();
            assertThat(waits).singleElement().satisfies(wait -> assertThat(wait).isLessThan(Duration.ofSeconds(1)));
        }
    }

    @Test
    void aStreamedBodyIsSentAgainFromItsBeginning() {
        BinarySource source = BinarySource.of(() -> new ByteArrayInputStream("again".getBytes(StandardCharsets.UTF_8)));
        try (TestServer server = TestServer.answering(Reply.status(503, Map.of()), OK)) {
            request(server, Operation.of("x.put", "PUT", "/x"))
                    .body(Body.bytes("application/octet-stream", source))
                    .call()
                    .execute();
            assertThat(server.seen()).extracting(TestServer.Seen::body).containsExactly("again", "again");
        }
    }

    @Test
    void waitingKeepsNoThread() {
        CompletableFuture<Void> wait = new CompletableFuture<>();
        try (TestServer server = TestServer.answering(Reply.status(503, Map.of()), OK)) {
            CompletableFuture<Void> asked = new CompletableFuture<>();
            CompletableFuture<Void> call = TestClient.of(server)
                    .sleeper(duration -> {
                        asked.complete(null);
                        return wait;
                    })
                    .build()
                    .request(Operation.of("x.get", "GET", "/x").answers("200", Answer.nothing()))
                    .call()
                    .async();
            asked.join();
            assertThat(call).isNotDone();
            wait.complete(null);
            call.join();
            assertThat(server.seen()).hasSize(2);
        }
    }

    @Test
    void aCancelledCallIsNotTriedAgain() {
        CompletableFuture<Void> wait = new CompletableFuture<>();
        CompletableFuture<Void> asked = new CompletableFuture<>();
        try (TestServer server = TestServer.answering(Reply.status(503, Map.of()), OK)) {
            CompletableFuture<Void> call = TestClient.of(server)
                    .sleeper(duration -> {
                        asked.complete(null);
                        return wait;
                    })
                    .build()
                    .request(Operation.of("x.get", "GET", "/x").answers("200", Answer.nothing()))
                    .call()
                    .async();
            asked.join();
            call.cancel(true);
            assertThatThrownBy(() -> wait.get(10, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
            assertThatThrownBy(call::join).isInstanceOf(CancellationException.class);
            assertThat(server.seen()).hasSize(1);
        }
    }
}
