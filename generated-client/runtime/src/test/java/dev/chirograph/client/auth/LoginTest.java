package dev.chirograph.client.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chirograph.client.Api;
import dev.chirograph.client.Call;
import dev.chirograph.client.Operation;
import dev.chirograph.client.TestClient;
import dev.chirograph.client.TestServer;
import dev.chirograph.client.TestServer.Reply;
import dev.chirograph.client.TestServer.Seen;
import dev.chirograph.client.error.AuthenticationException;
import dev.chirograph.client.error.TransportException;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.ErrorBody;
import dev.chirograph.client.json.JsonTypes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A provider that hands out tokens, and what the client does with them. */
final class LoginTest {
    private static final TokenFlow FLOW = TokenFlow.login("POST", "/login")
            .credentials("/user/name", "/user/password")
            .tokens("/token", "/refresh")
            .refresh("POST", "/token", "/refresh_token")
            .newTokens("/token", "/refresh");
    private static final Api API = Api.of("Test", "1")
            .security("bearer")
            .errorBody(ErrorBody.at("/error", JsonTypes.ANY.map(), "unauthorized"));
    private static final Operation<Map<String, String>> GET =
            Operation.of("account.get", "GET", "/account").answers("200", Answer.json(JsonTypes.STRING.map()));

    private final MovingClock clock = new MovingClock();

    private Call<Map<String, String>> call(TestServer server) {
        return TestClient.of(API)
                .baseUrl(server.baseUrl())
                .retries(0)
                .clock(clock)
                .credentials("bearer", Authenticators.login(FLOW, "ann@example.com", "s3cret"))
                .build()
                .request(GET)
                .call();
    }

    /** Answers logins and renewals with tokens that count up, and other requests by a rule on their token. */
    private static TestServer provider(Function<String, Reply> account) {
        AtomicInteger logins = new AtomicInteger();
        AtomicInteger renewals = new AtomicInteger();
        return TestServer.answering(request -> switch (request.path()) {
            case "/login" -> tokens("login-" + logins.incrementAndGet(), "refresh-" + logins.get());
            case "/token" -> tokens("renewed-" + renewals.incrementAndGet(), null);
            default -> account.apply(request.header("Authorization").replace("Bearer ", ""));
        });
    }

    private static Reply tokens(String token, String refresh) {
        return Reply.json(
                200,
                refresh == null
                        ? "{\"token\":\"" + token + "\"}"
                        : "{\"token\":\"" + token + "\",\"refresh\":\"" + refresh + "\"}");
    }

    private static Reply accept(boolean accepted) {
        return accepted ? Reply.json(200, "{}") : Reply.json(401, "{\"error\":[\"unauthorized\"]}");
    }

    private static List<String> paths(TestServer server) {
        return server.seen().stream().map(Seen::path).toList();
    }

    @Test
    void logsInOnFirstUseAndKeepsTheToken() {
        try (TestServer server = provider(token -> accept(token.equals("login-1")))) {
            Call<Map<String, String>> call = call(server);
            call.execute();
            call.execute();

            assertThat(paths(server)).containsExactly("/login", "/account", "/account");
            assertThat(server.seen().get(0).body())
                    .isIn(
                            "{\"user\":{\"name\":\"ann@example.com\",\"password\":\"s3cret\"}}",
                            "{\"user\":{\"password\":\"s3cret\",\"name\":\"ann@example.com\"}}");
        }
    }

    @Test
    void renewsARefusedTokenAndKeepsTheOldRefreshTokenWhenNoneComes() {
        List<String> valid = new ArrayList<>(List.of("login-1"));
        try (TestServer server = provider(token -> accept(valid.contains(token)))) {
            Call<Map<String, String>> call = call(server);
            call.execute();
            valid.set(0, "renewed-1");
            call.execute();
            valid.set(0, "renewed-2");
            call.execute();

            assertThat(paths(server))
                    .containsExactly(
                            "/login", "/account", "/account", "/token", "/account", "/account", "/token", "/account");
            assertThat(server.seen().get(6).body()).isEqualTo("{\"refresh_token\":\"refresh-1\"}");
        }
    }

    @Test
    void aRefusalWithStatus200CountsAsOne() {
        try (TestServer server = provider(token -> token.equals("renewed-1")
                ? Reply.json(200, "{\"name\":\"ann\"}")
                : Reply.json(200, "{\"error\":[\"unauthorized\"]}"))) {
            Call<Map<String, String>> call = call(server);
            assertThatThrownBy(call::execute).isInstanceOf(AuthenticationException.class);
            clock.forward(Duration.ofMinutes(5));
            assertThat(call.execute()).containsEntry("name", "ann");
        }
    }

    @Test
    void logsInAgainWhenTheRenewalFails() {
        AtomicInteger logins = new AtomicInteger();
        try (TestServer server = TestServer.answering(request -> switch (request.path()) {
            case "/login" -> tokens("login-" + logins.incrementAndGet(), "refresh");
            case "/token" -> Reply.json(200, "{\"error\":[\"invalid token\"]}");
            default ->
                accept(
                        logins.get() == 1
                                ? server1(request)
                                : request.header("Authorization").equals("Bearer login-2"));
        })) {
            Call<Map<String, String>> call = call(server);
            call.execute();
            call.execute();

            assertThat(paths(server)).containsExactly("/login", "/account", "/account", "/token", "/login", "/account");
        }
    }

    private boolean firstSeen;

    /** Accepts the first request only. */
    private boolean server1(Seen request) {
        boolean first = !firstSeen;
        firstSeen = true;
        return first && request.header("Authorization").equals("Bearer login-1");
    }

    @Test
    void aFreshTokenThatIsRefusedMeansThatTheCredentialsAreNoGood() {
        try (TestServer server = provider(token -> accept(false))) {
            assertThatThrownBy(call(server)::execute)
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessageNotContaining("login-1");
            assertThat(paths(server)).containsExactly("/login", "/account");
        }
    }

    @Test
    void wrongCredentialsFailTheCallWithoutSendingIt() {
        try (TestServer server = TestServer.answering(Reply.json(200, "{\"error\":[\"wronglogin\"]}"))) {
            assertThatThrownBy(call(server)::execute)
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessageContaining("login")
                    .hasMessageNotContaining("s3cret");
            assertThat(paths(server)).containsExactly("/login");
        }
    }

    @Test
    void oneLoginServesAllThatWait() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger logins = new AtomicInteger();
        try (TestServer server = TestServer.answering(request -> {
            if (request.path().equals("/login")) {
                logins.incrementAndGet();
                await(release);
                return tokens("only", null);
            }
            return accept(request.header("Authorization").equals("Bearer only"));
        })) {
            Call<Map<String, String>> call = call(server);
            List<CompletableFuture<Map<String, String>>> waiting = new ArrayList<>();
            for (int index = 0; index < 20; index++) {
                waiting.add(call.async());
            }
            CompletableFuture<Map<String, String>> blocking = CompletableFuture.supplyAsync(call::execute);
            waiting.get(3).cancel(true);
            release.countDown();
            for (int index = 0; index < 20; index++) {
                if (index != 3) {
                    waiting.get(index).get(10, TimeUnit.SECONDS);
                }
            }
            blocking.get(10, TimeUnit.SECONDS);
            assertThat(logins).hasValue(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aJsonWebTokenIsRenewedBeforeItEnds() {
        String issued = jwt(clock.instant().getEpochSecond(), 600);
        try (TestServer server = TestServer.answering(request -> switch (request.path()) {
            case "/login" -> tokens(issued, "r");
            case "/token" -> tokens("second", "r");
            default -> Reply.json(200, "{}");
        })) {
            Call<Map<String, String>> call = call(server);
            call.execute();
            clock.forward(Duration.ofSeconds(569));
            call.execute();
            assertThat(paths(server)).containsExactly("/login", "/account", "/account");
            clock.forward(Duration.ofSeconds(2));
            call.execute();
            assertThat(paths(server)).endsWith("/token", "/account");
            assertThat(server.last().header("Authorization")).isEqualTo("Bearer second");
        }
    }

    @Test
    void theClockOfTheProviderDoesNotMatter() {
        String issued = jwt(clock.instant().minus(Duration.ofDays(400)).getEpochSecond(), 600);
        try (TestServer server = TestServer.answering(
                request -> request.path().equals("/login") ? tokens(issued, null) : Reply.json(200, "{}"))) {
            Call<Map<String, String>> call = call(server);
            call.execute();
            clock.forward(Duration.ofSeconds(500));
            call.execute();
            assertThat(paths(server)).containsExactly("/login", "/account", "/account");
        }
    }

    private static String jwt(long issued, long lifetime) {
        String claims = "{\"iat\":" + issued + ",\"exp\":" + (issued + lifetime) + "}";
        return "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".c2ln";
    }

    @Test
    void aLostConnectionDuringTheLoginIsATransportException() {
        TestServer server = provider(token -> accept(true));
        Call<Map<String, String>> call = call(server);
        server.close();
        assertThatThrownBy(call::execute).isInstanceOf(TransportException.class);
    }

    /** Time that passes by command. */
    private static final class MovingClock extends Clock {
        private Instant now = Instant.parse("2026-01-31T12:00:00Z");

        void forward(Duration step) {
            now = now.plus(step);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
