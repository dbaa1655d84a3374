package dev.chirograph.conformance.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.conformance.mock.RecordedRequest;
import dev.chirograph.conformance.wire.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The mock that tests of generated clients stand on. */
class ContractMockTest {
    @RegisterExtension
    static final ContractMock PROVIDER = ContractMock.bundled("lightlayer");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static HttpResponse<String> get(String path, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(PROVIDER.baseUrl() + path))
                .header("Authorization", "Bearer " + token)
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(PROVIDER.baseUrl() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void answersTheDocumentedRequestWithTheDocumentedAnswer() throws Exception {
        PROVIDER.answer("invoices.get", "paid-invoice");
        HttpResponse<String> answer = get("/invoice/308976", PROVIDER.token());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(PROVIDER.documentedText("invoices.get", "paid-invoice"));
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        PROVIDER.assertSame("invoices.get", "paid-invoice", body, body);
    }

    @Test
    void refusesARequestThatDiffersFromTheDocumentedOne() throws Exception {
        PROVIDER.answer("invoices.get", "paid-invoice");
        HttpResponse<String> answer = get("/invoice/12", PROVIDER.token());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("path parameter id: documented", "sent \\\"12\\\"");
    }

    @Test
    void refusesARequestWithoutProperCredentials() throws Exception {
        assertThat(get("/invoice/308976", "guess").statusCode()).isEqualTo(401);
    }

    @Test
    void namesEveryViolationOfARequest() throws Exception {
        HttpResponse<String> answer = get("/invoice/x?limit=5", PROVIDER.token());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Json.read(answer.body()).at("/errors").size()).isEqualTo(2);
        assertThat(answer.body()).contains("path parameter id", "query parameter limit: not documented");
        assertThat(PROVIDER.provider().requests())
                .extracting(RecordedRequest::operationId)
                .containsExactly("invoices.get");
    }

    @Test
    void issuesATokenThatIsThenLetIn() throws Exception {
        ObjectNode login = (ObjectNode) Json.read("{}");
        login.put("username", PROVIDER.username()).put("password", PROVIDER.password());
        HttpResponse<String> answer = post("/login", Json.write(login));
        String token = Json.read(answer.body()).at("/token").asText();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(get("/invoice/308976", token).statusCode()).isEqualTo(200);
        assertThat(Json.read(post("/login", Json.write(login)).body())
                        .at("/token")
                        .asText())
                .isNotEqualTo(token);
    }

    @Test
    void refusesALoginWithAnotherPassword() throws Exception {
        HttpResponse<String> answer =
                post("/login", "{\"username\":\"" + PROVIDER.username() + "\",\"password\":\"guess\"}");

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void makesABodyForWhoHasNone() {
        assertThat(PROVIDER.sampleBody("auth.login", "application/json")
                        .path("username")
                        .asText())
                .isNotEmpty();
        assertThatThrownBy(() -> PROVIDER.sampleBody("auth.login", "text/csv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("auth.login takes no text/csv");
        assertThatThrownBy(() -> PROVIDER.sampleBody("invoices.get", "application/json"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhichKeysAClientLost() throws Exception {
        ObjectNode lost =
                PROVIDER.documentedAnswer("invoices.get", "paid-invoice").deepCopy();
        ((ObjectNode) lost.get("invoice")).remove("status");

        byte[] rewritten = lost.toString().getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> PROVIDER.assertSame("invoices.get", "paid-invoice", rewritten, rewritten))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/invoice/status: expected")
                .hasMessageContaining("missing");
    }
}
