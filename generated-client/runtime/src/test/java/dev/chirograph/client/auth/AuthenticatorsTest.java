package dev.chirograph.client.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chirograph.client.Api;
import dev.chirograph.client.Call;
import dev.chirograph.client.Operation;
import dev.chirograph.client.TestClient;
import dev.chirograph.client.TestServer;
import dev.chirograph.client.TestServer.Reply;
import dev.chirograph.client.error.AuthenticationException;
import dev.chirograph.client.error.StatusException;
import dev.chirograph.client.error.TransportException;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.json.JsonTypes;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AuthenticatorsTest {
    private static final Api API = Api.of("Test", "1").security("a", "b").security("c");
    private static final Operation.Start GET = Operation.of("account.get", "GET", "/account?fixed=1");

    private static Call<Void> call(
            TestServer server, Api api, Operation.Start operation, Map<String, Authenticator> all) {
        TestClient client = TestClient.of(api).baseUrl(server.baseUrl()).retries(0);
        all.forEach(client::credentials);
        return client.build()
                .request(operation.answers("200", Answer.nothing()))
                .call();
    }

    private static TestServer ok() {
        return TestServer.answering(Reply.json(200, "{}"));
    }

    @Test
    void basicIsUserAndPasswordInUtf8() {
        try (TestServer server = ok()) {
            call(server, API, GET, Map.of("c", Authenticators.basic("ann", "pä:ss")))
                    .execute();
            assertThat(server.last().header("Authorization")).isEqualTo("Basic YW5uOnDDpDpzcw==");
        }
    }

    @Test
    void allSchemesOfTheFirstAlternativeThatIsConfiguredSignTheRequest() {
        try (TestServer server = ok()) {
            call(
                            server,
                            API,
                            GET,
                            Map.of(
                                    "a", Authenticators.apiKey(KeyLocation.HEADER, "X-Key", "k1"),
                                    "b", Authenticators.apiKey(KeyLocation.QUERY, "key", "k 2&"),
                                    "c", Authenticators.bearer("unused")))
                    .execute();
            assertThat(server.last().header("X-key")).isEqualTo("k1");
            assertThat(server.last().target()).isEqualTo("/account?fixed=1&key=k%202%26");
            assertThat(server.last().header("Authorization")).isEmpty();
        }
    }

    @Test
    void anAlternativeWithoutAllItsSchemesIsPassedOver() {
        try (TestServer server = ok()) {
            call(
                            server,
                            API,
                            GET,
                            Map.of(
                                    "a",
                                    Authenticators.bearer("x"),
                                    "c",
                                    Authenticators.apiKey(KeyLocation.COOKIE, "s", "v")))
                    .execute();
            assertThat(server.last().header("Authorization")).isEmpty();
            assertThat(server.last().header("Cookie")).isEqualTo("s=v");
        }
    }

    @Test
    void anAnonymousOperationCarriesNoCredentials() {
        try (TestServer server = ok()) {
            call(server, API, GET.anonymous(), Map.of("c", Authenticators.bearer("x")))
                    .execute();
            assertThat(server.last().header("Authorization")).isEmpty();
        }
    }

    @Test
    void anOperationMayAskForOtherCredentialsThanItsApi() {
        try (TestServer server = ok()) {
            call(
                            server,
                            API,
                            GET.security("own"),
                            Map.of("c", Authenticators.bearer("x"), "own", Authenticators.bearer("y")))
                    .execute();
            assertThat(server.last().header("Authorization")).isEqualTo("Bearer y");
        }
    }

    @Test
    void aKeyInTheQueryStandsInNoMessage() {
        try (TestServer server = TestServer.answering(Reply.json(500, "{}"))) {
            Call<Void> call =
                    call(server, API, GET, Map.of("c", Authenticators.apiKey(KeyLocation.QUERY, "key", "hush")));
            assertThatThrownBy(call::execute)
                    .isInstanceOf(StatusException.class)
                    .hasMessageNotContaining("hush");
            server.stop();
            assertThatThrownBy(call::execute)
                    .isInstanceOf(TransportException.class)
                    .satisfies(failure -> {
                        for (Throwable each = failure; each != null; each = each.getCause()) {
                            assertThat(each.toString()).doesNotContain("hush");
                        }
                    });
            assertThat(call.toString()).doesNotContain("hush");
        }
    }

    @Test
    void noAuthenticatorShowsItsSecret() {
        assertThat(Authenticators.basic("ann", "hush").toString()).isEqualTo("basic");
        assertThat(Authenticators.bearer("hush").toString()).isEqualTo("bearer");
        assertThat(Authenticators.apiKey(KeyLocation.HEADER, "n", "hush").toString())
                .isEqualTo("apiKey");
        assertThat(Authenticators.login(TokenFlow.login("POST", "/l"), "ann", "hush")
                        .toString())
                .isEqualTo("login");
        assertThat(Authenticators.refreshToken("/t", "id", "hush", "hush").toString())
                .doesNotContain("hush");
    }

    @Test
    void credentialsDoNotTravelUnencryptedToOtherMachines() {
        TestClient client =
                TestClient.of(API).baseUrl("http://api.example.com").credentials("c", Authenticators.bearer("x"));
        assertThatThrownBy(client::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unencrypted");
        assertThat(client.allowPlainHttp().build().toString()).isEqualTo("client of http://api.example.com with [c]");
    }

    @Test
    void aSecretWithALineBreakCannotAddAHeader() {
        assertThatThrownBy(() -> Authenticators.bearer("x\r\nX-Admin: 1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Admin");
        assertThatThrownBy(() -> Authenticators.apiKey(KeyLocation.HEADER, "X-Key", "x\r\nX-Admin: 1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Admin");
    }

    @Test
    void redirectsWithinTheOriginKeepCredentialsAndOthersAreNotFollowed() {
        try (TestServer other = ok();
                TestServer server = TestServer.answering(request -> switch (request.path()) {
                    case "/account" -> Reply.status(302, Map.of("Location", "/moved"));
                    case "/moved" -> Reply.status(307, Map.of("Location", other.baseUrl() + "/stolen"));
                    default -> Reply.json(200, "{}");
                })) {
            Call<Void> call = call(server, API, GET, Map.of("c", Authenticators.bearer("x")));
            assertThatThrownBy(call::execute)
                    .isInstanceOfSatisfying(
                            StatusException.class,
                            failure -> assertThat(failure.status()).isEqualTo(307));
            assertThat(server.last().path()).isEqualTo("/moved");
            assertThat(server.last().header("Authorization")).isEqualTo("Bearer x");
            assertThat(other.seen()).isEmpty();
        }
    }

    @Test
    void endlessRedirectsEnd() {
        try (TestServer server = TestServer.answering(Reply.status(302, Map.of("Location", "/account")))) {
            Call<Void> call = call(server, API, GET, Map.of());
            assertThatThrownBy(call::execute).isInstanceOf(StatusException.class);
            assertThat(server.seen()).hasSize(6);
        }
    }

    @Test
    void clientCredentialsAreExchangedForAToken() {
        try (TestServer server = TestServer.answering(request -> request.path().equals("/oauth/token")
                ? Reply.json(200, "{\"access_token\":\"t1\",\"token_type\":\"Bearer\",\"expires_in\":3600}")
                : Reply.json(200, "{}"))) {
            Call<Void> call = call(
                    server,
                    API,
                    GET,
                    Map.of("c", Authenticators.clientCredentials("oauth/token", "id:1", "s e", "read", "write")));
            call.execute();
            call.execute();
            assertThat(server.seen()).hasSize(3);
            assertThat(server.seen().get(0).body()).isEqualTo("grant_type=client_credentials&scope=read+write");
            // id%3A1:s+e
            assertThat(server.seen().get(0).header("Authorization")).isEqualTo("Basic aWQlM0ExOnMrZQ==");
            assertThat(server.last().header("Authorization")).isEqualTo("Bearer t1");
        }
    }

    @Test
    void aRefreshTokenIsExchangedAndReplaced() {
        try (TestServer server = TestServer.answering(request -> request.path().equals("/token")
                ? Reply.json(200, "{\"access_token\":\"t\",\"refresh_token\":\"next\",\"expires_in\":10}")
                : Reply.json(200, "{}"))) {
            Call<Void> call =
                    call(server, API, GET, Map.of("c", Authenticators.refreshToken("/token", "id", "secret", "first")));
            call.execute();
            assertThat(server.seen().get(0).body()).isEqualTo("grant_type=refresh_token&refresh_token=first");
            call.execute();
            assertThat(server.seen().get(2).body()).isEqualTo("grant_type=refresh_token&refresh_token=next");
        }
    }

    @Test
    void theTokenEndpointIsDiscovered() {
        TestServer[] self = new TestServer[1];
        try (TestServer server = TestServer.answering(request -> switch (request.path()) {
            case "/.well-known/openid-configuration" ->
                Reply.json(200, "{\"token_endpoint\":\"" + self[0].baseUrl() + "/t\"}");
            case "/t" -> Reply.json(200, "{\"access_token\":\"found\"}");
            default -> Reply.json(200, "{}");
        })) {
            self[0] = server;
            call(
                            server,
                            API,
                            GET,
                            Map.of(
                                    "c",
                                    Authenticators.openIdConnect("/.well-known/openid-configuration", "id", "secret")))
                    .execute();
            assertThat(server.last().header("Authorization")).isEqualTo("Bearer found");
        }
    }

    @Test
    void aDiscoveredEndpointWithoutEncryptionGetsNoSecret() {
        try (TestServer server =
                TestServer.answering(Reply.json(200, "{\"token_endpoint\":\"http://evil.example.com/t\"}"))) {
            Call<Void> call =
                    call(server, API, GET, Map.of("c", Authenticators.openIdConnect("/conf", "id", "secret")));
            assertThatThrownBy(call::execute)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("unencrypted");
        }
    }

    @Test
    void withoutCredentialsTheProviderDecides() {
        try (TestServer server = TestServer.answering(Reply.json(401, "{}"))) {
            assertThatThrownBy(call(server, API, GET, Map.of())::execute).isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void aCredentialStandsInPlaceOfAParameterOfItsName() {
        try (TestServer server = ok()) {
            TestClient.of(Api.of("Test", "1").security("q", "c"))
                    .baseUrl(server.baseUrl())
                    .credentials("q", Authenticators.apiKey(KeyLocation.QUERY, "api key", "k"))
                    .credentials("c", Authenticators.apiKey(KeyLocation.COOKIE, "sid", "c"))
                    .build()
                    .request(Operation.of("account.get", "GET", "/account").answers("200", Answer.nothing()))
                    .query("api key", JsonTypes.STRING, "parameter")
                    .query("other", JsonTypes.STRING, "o")
                    .cookie("sid", JsonTypes.STRING, "parameter")
                    .cookie("sid2", JsonTypes.STRING, "kept")
                    .call()
                    .execute();
            assertThat(server.last().target()).isEqualTo("/account?other=o&api%20key=k");
            assertThat(server.last().header("Cookie")).isEqualTo("sid2=kept; sid=c");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hush\r\nX: 1", "hush\u0000", "hüsh", "hush; admin=1"})
    void aKeyThatACookieCannotHoldIsRefusedAtOnce(String key) {
        assertThatThrownBy(() -> Authenticators.apiKey(KeyLocation.COOKIE, "sid", key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("sh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "hush", "{\"access_token\":5}", "{\"access_token\":\"hush\\r\\nX: 1\"}"})
    void aTokenThatNoHeaderCanHoldIsARefusal(String answer) {
        Authenticator oauth = Authenticators.clientCredentials("/token", "id", "secret");
        try (TestServer server = TestServer.answering(Reply.json(200, answer))) {
            assertThatThrownBy(call(server, API, GET, Map.of("c", oauth))::execute)
                    .isInstanceOfSatisfying(
                            AuthenticationException.class,
                            failure -> assertThat(failure.operation()).isEqualTo("token request"))
                    .hasMessageNotContaining("hush");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/relative", "ftp://x.example/", "http://[", "a b"})
    void aTokenEndpointThatIsNoAddressIsARefusal(String endpoint) {
        try (TestServer server = TestServer.answering(Reply.json(200, "{\"token_endpoint\":\"" + endpoint + "\"}"))) {
            Authenticator openId = Authenticators.openIdConnect(server.baseUrl() + "/d", "id", "secret");
            assertThatThrownBy(call(server, API, GET, Map.of("c", openId))::execute)
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessage(
                            "discovery: the answer is an error, though its HTTP status is 200 (no http or https address at /token_endpoint)");
        }
    }

    @Test
    void aRefusalSaysWhichCredentialsWereMissing() {
        try (TestServer server = TestServer.answering(Reply.json(401, "{}"))) {
            assertThatThrownBy(call(server, API, GET, Map.of("a", Authenticators.bearer("x")))::execute)
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessage("account.get: HTTP status 401 (sent without credentials; the contract asks for"
                            + " a with b, or c)");
            assertThatThrownBy(call(server, API, GET, Map.of("c", Authenticators.bearer("x")))::execute)
                    .hasMessage("account.get: HTTP status 401");
            assertThatThrownBy(call(server, API, GET.security("a").security(), Map.of())::execute)
                    .hasMessage("account.get: HTTP status 401");
        }
    }
}
