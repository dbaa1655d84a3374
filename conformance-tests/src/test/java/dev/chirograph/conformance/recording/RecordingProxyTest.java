package dev.chirograph.conformance.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.conformance.Bundled;
import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.driver.Credentials;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.ConformanceReport;
import dev.chirograph.conformance.report.ProgressListener;
import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.spec.BundledContracts;
import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.ContractReading;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.lint.Linter;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.Effect;
import dev.chirograph.spec.model.Operation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is recorded of a live provider, and what is not. */
class RecordingProxyTest {
    private static final NamedContract CONTRACT = Bundled.contract("lightlayer");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Credentials CREDENTIALS = Credentials.NONE
            .withLogin("me@real-customer.example", "p4ssw0rd-of-mine")
            .withToken("b3arer-of-mine");

    private static MockProvider provider;

    @TempDir
    private Path folder;

    private final List<String> log = new CopyOnWriteArrayList<>();
    private RecordingProxy proxy;

    @BeforeAll
    static void startProvider() {
        provider = MockProvider.start(CONTRACT.contract(), MockOptions.usual().withCredentials(CREDENTIALS));
    }

    @BeforeEach
    void startProxy() throws Exception {
        proxy = proxy(Set.of(Effect.READ), folder);
    }

    @AfterEach
    void stopProxy() {
        proxy.close();
        provider.reset();
    }

    @AfterAll
    static void stopProvider() {
        provider.close();
    }

    private RecordingProxy proxy(Set<Effect> allowed, Path output) throws Exception {
        return RecordingProxy.start(
                new RecordingProxy.Settings(
                        CONTRACT,
                        provider.baseUrl(),
                        allowed,
                        output,
                        Duration.ofSeconds(20),
                        Clock.fixed(Instant.parse("2026-03-01T04:00:00Z"), ZoneOffset.UTC)),
                MockOptions.usual(),
                log::add);
    }

    private HttpResponse<String> call(String method, String target, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(proxy.baseUrl() + target))
                .header("Authorization", "Bearer b3arer-of-mine")
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static UnaryOperator<WireAnswer> changed(String place, Consumer<ObjectNode> change) {
        return answer -> {
            try {
                JsonNode tree = Json.read(new String(answer.body(), StandardCharsets.UTF_8));
                change.accept((ObjectNode) tree.at(place));
                return answer.withBody(Json.write(tree));
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private ContractReading overlaid() {
        return BundledContracts.read("lightlayer", ContractReader.create().overlay(proxy.file()));
    }

    @Test
    void theProposalCanBeAppliedIsCleanAndHolds() throws Exception {
        assertThat(call("GET", "/invoice/308976", "").statusCode()).isEqualTo(200);
        assertThat(call("GET", "/invoice", "").statusCode()).isEqualTo(200);
        assertThat(call(
                                "POST",
                                "/login",
                                "{\"username\":\"me@real-customer.example\",\"password\":\"p4ssw0rd-of-mine\"}")
                        .statusCode())
                .isEqualTo(200);

        ContractReading reading = overlaid();

        assertThat(reading.warnings()).isEmpty();
        assertThat(DocumentedExchange.of(
                        reading.contract().operation("invoices.get").orElseThrow()))
                .extracting(DocumentedExchange::name)
                .contains("paid-invoice", "recorded-invoices.get-200-1");
        assertThat(Linter.lint(reading.contract()))
                .extracting(Diagnostic::format)
                .containsExactlyInAnyOrderElementsOf(Linter.lint(CONTRACT.contract()).stream()
                        .map(Diagnostic::format)
                        .toList());
        ConformanceReport report = ConformanceRun.of(
                        List.of(new NamedContract("lightlayer", reading.contract())),
                        ConformanceOptions.builder().only("*recorded-*").build())
                .execute(ProgressListener.NONE);
        assertThat(report.cases())
                .extracting(CaseReport::id)
                .containsExactlyInAnyOrder(
                        "lightlayer/auth.login/recorded-auth.login-200-1",
                        "lightlayer/invoices.list/recorded-invoices.list-200-1",
                        "lightlayer/invoices.get/recorded-invoices.get-200-1");
        assertThat(report.holds()).isTrue();
    }

    @Test
    void secretsAreRemovedAndEachRemovalIsNamed() throws Exception {
        String issued = call(
                        "POST",
                        "/login",
                        "{\"username\":\"me@real-customer.example\",\"password\":\"p4ssw0rd-of-mine\"}")
                .body();
        provider.mutate(
                "invoices.get",
                changed(
                        "/invoice",
                        invoice -> invoice.put(
                                "notes",
                                "mail me@real-customer.example, token b3arer-of-mine, eyJhbGciOiJI.eyJzdWIiOiIx.sig")));
        call("GET", "/invoice/308976", "");

        String proposal = Files.readString(proxy.file());
        assertThat(proposal)
                .doesNotContain("real-customer")
                .doesNotContain("p4ssw0rd-of-mine")
                .doesNotContain("b3arer-of-mine")
                .doesNotContain("eyJhbGciOiJI")
                .doesNotContain(Json.read(issued).get("token").asText())
                .doesNotContain(Json.read(issued).get("refresh").asText());
        assertThat(String.join("\n", log))
                .contains("recorded auth.login 200 as recorded-auth.login-200-1; removed ")
                .contains("request/username (token flow)")
                .contains("request/password (token flow)")
                .contains("answer/token (token flow)")
                .contains("answer/refresh (token flow)")
                .contains("answer/invoice/notes (credential of the request)")
                .contains("answer/invoice/notes (JSON Web Token)")
                .contains("answer/invoice/notes (e-mail address)")
                .doesNotContain("real-customer")
                .doesNotContain("b3arer-of-mine");
        assertThat(Json.read(proposal).findValuesAsText("description").toString())
                .contains("answer/invoice/notes (credential of the request)");
    }

    @Test
    void whatWritesIsNotSentUnlessItIsAllowed() throws Exception {
        HttpResponse<String> refused = call("DELETE", "/dns/10/records/20", "");
        HttpResponse<String> unknown = call("GET", "/no-such-path", "");

        assertThat(provider.requests()).isEmpty();
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(refused.statusCode()).isIn(403, 404);
        Operation write = CONTRACT.contract().operation("auth.logout").orElseThrow();
        assertThat(write.effectOrDefault()).isEqualTo(Effect.WRITE);
        HttpResponse<String> written = call(write.method(), write.wirePath(), "");
        assertThat(written.statusCode()).isEqualTo(403);
        assertThat(written.body())
                .contains("auth.logout is write, which is not allowed (--allow write); nothing was sent");
        assertThat(provider.requests()).isEmpty();

        proxy.close();
        proxy = proxy(Set.of(Effect.READ, Effect.WRITE), folder);
        call(write.method(), write.wirePath(), "");
        assertThat(provider.requests()).hasSize(1);
    }

    @Test
    void whatBreaksTheContractIsNoExampleOfIt() throws Exception {
        provider.mutate("invoices.get", changed("/invoice", invoice -> invoice.put("id", 7)));
        assertThat(call("GET", "/invoice/308976", "").body()).contains("\"id\":7");
        provider.mutate("invoices.get", answer -> answer.withStatus(418));
        call("GET", "/invoice/308976", "");
        provider.mutate("invoices.get", answer -> answer.withBody("<html>"));
        call("GET", "/invoice/308976", "");

        assertThat(log)
                .containsExactly(
                        "not recorded: invoices.get 200: the answer does not fit its schema at /invoice/id",
                        "not recorded: invoices.get 418: its content is shared with other operations: "
                                + "#/components/responses/Error/content/application~1json",
                        "not recorded: invoices.get 200: the answer is not JSON");
        assertThat(proxy.file()).doesNotExist();
    }

    @Test
    void theSameExchangeIsRecordedOnce() throws Exception {
        call("GET", "/invoice/308976", "");
        String once = Files.readString(proxy.file());
        call("GET", "/invoice/308976", "");

        assertThat(proxy.file()).hasContent(once);
        assertThat(log).last().asString().endsWith("an exchange with the same request and status is recorded already");
    }

    @Test
    void redirectsAreGivenBackAndNotFollowed() throws Exception {
        try (MockProvider elsewhere = MockProvider.start(CONTRACT.contract(), MockOptions.usual())) {
            provider.mutate(
                    "invoices.get",
                    answer -> new WireAnswer(
                            302, Headers.of("Location", elsewhere.baseUrl() + "/invoice/308976"), new byte[0]));

            assertThat(call("GET", "/invoice/308976", "").statusCode()).isEqualTo(302);
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    @Test
    void aProposalIsNeverReplaced() throws Exception {
        call("GET", "/invoice/308976", "");

        assertThatThrownBy(() -> proxy(Set.of(Effect.READ), folder)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void aProviderThatIsNotThereIsABadGateway() throws Exception {
        try (RecordingProxy lonely = RecordingProxy.start(
                new RecordingProxy.Settings(
                        CONTRACT,
                        URI.create("http://127.0.0.1:1"),
                        Set.of(Effect.READ),
                        folder.resolve("lonely"),
                        Duration.ofSeconds(5),
                        Clock.systemUTC()),
                MockOptions.usual(),
                log::add)) {
            HttpResponse<String> answer = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(lonely.baseUrl() + "/invoice?token=s3cret"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(502);
            assertThat(answer.body() + log).doesNotContain("s3cret");
        }
    }
}
