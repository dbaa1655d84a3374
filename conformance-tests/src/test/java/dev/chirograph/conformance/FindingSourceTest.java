package dev.chirograph.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.check.Checks;
import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.ProgressListener;
import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.spec.model.Provenance;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every finding says what of the documentation says otherwise, what it says, what came, and how to see it oneself. */
class FindingSourceTest {
    private static final NamedContract ITEMS = WrittenContract.of("""
            openapi: 3.1.0
            info: {title: Items, version: '1'}
            servers: [{url: 'http://localhost'}]
            security: [{key: []}]
            paths:
              /items:
                get:
                  operationId: items.list
                  x-provenance: {document: Item API, section: Items / List, basis: documented}
                  parameters: [{name: limit, in: query, schema: {type: integer, maximum: 5}}]
                  responses:
                    '200':
                      description: All.
                      headers:
                        X-Total: {required: true, schema: {type: integer}}
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/List'}
                          examples:
                            all:
                              x-provenance: {document: Item API, section: Items / List / Example, basis: documented}
                              value: {items: [{id: '12', size: 3}]}
            components:
              securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
              schemas:
                List:
                  x-provenance: {document: Item API, section: Items / Fields, basis: documented}
                  type: object
                  properties:
                    items:
                      type: array
                      items: {type: object, properties: {id: {type: string}, size: {type: [string, integer]}}}
            """);

    private static final MockProvider PROVIDER = MockProvider.start(ITEMS.contract(), MockOptions.usual());

    @AfterEach
    void restore() {
        PROVIDER.reset();
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @BeforeAll
    static void everyCheckIsTried() {
        Set<String> tried = new HashSet<>(List.of(
                "status",
                "auth",
                "boundary",
                "content-type",
                "header",
                "well-formed",
                "schema",
                "looseness",
                "undocumented-field",
                "example-shape",
                "transport",
                "flaky"));
        Set<String> checks = new HashSet<>(Checks.rules().keySet());
        // What others requested is judged without a provider, and has a test of its own.
        checks.remove(Checks.REQUEST);
        // So has the document that contradicts itself.
        checks.remove(Checks.CONTRACT);
        assertThat(tried).isEqualTo(checks);
    }

    private static UnaryOperator<WireAnswer> broken(String check) {
        AtomicInteger calls = new AtomicInteger();
        return answer -> switch (check) {
            case "status" -> answer.withStatus(404);
            case "auth", "boundary" -> answer.withStatus(200);
            case "content-type" -> answer.withHeaders(answer.headers().with("Content-Type", "text/html"));
            case "header" -> answer.withHeaders(answer.headers().without("X-Total"));
            case "well-formed" -> answer.withBody("Notice: x\n" + text(answer));
            case "schema" -> answer.withBody(text(answer).replace("\"12\"", "12"));
            case "looseness" -> answer.withBody(text(answer).replace(":3", ":\"3\""));
            case "undocumented-field" -> answer.withBody(text(answer).replace("\"id\"", "\"stray\":1,\"id\""));
            case "example-shape" -> answer.withBody("{\"items\":[]}");
            case "transport" ->
                new WireAnswer(200, Headers.of("Content-Encoding", "gzip").with("Content-Length", "5000"), new byte[3]);
            case "flaky" -> calls.incrementAndGet() % 2 == 1 ? answer.withStatus(500) : answer;
            default -> throw new IllegalArgumentException(check);
        };
    }

    private static String text(WireAnswer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static CaseReport find(String check) {
        PROVIDER.mutate("items.list", broken(check));
        ConformanceOptions options = ConformanceOptions.builder()
                .baseUrl(PROVIDER.baseUrl())
                .credentials(PROVIDER.credentials())
                .kinds(EnumSet.of(CaseKind.DOCUMENTED, CaseKind.AUTHENTICATION, CaseKind.BOUNDARY))
                .timeout(Duration.ofSeconds(1))
                .repetitions(check.equals("flaky") ? 2 : 0)
                .build();
        return ConformanceRun.of(List.of(ITEMS), options).execute(ProgressListener.NONE).cases().stream()
                .filter(entry -> entry.findings().stream()
                        .anyMatch(finding -> finding.check().equals(check)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(check + " found nothing"));
    }

    private static Finding finding(CaseReport entry, String check) {
        return entry.findings().stream()
                .filter(found -> found.check().equals(check))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "auth",
                "boundary",
                "content-type",
                "header",
                "well-formed",
                "schema",
                "looseness",
                "undocumented-field",
                "example-shape",
                "transport",
                "flaky"
            })
    void aFindingOfEveryCheckIsComplete(String check) {
        CaseReport entry = find(check);
        Finding found = finding(entry, check);

        assertThat(found.message()).isNotBlank();
        assertThat(found.expected()).as("what the contract says").isNotBlank();
        assertThat(found.actual()).as("what came").isNotBlank();
        assertThat(found.contract().line()).isPositive();
        assertThat(Objects.requireNonNull(found.source()).document()).isEqualTo("Item API");
        assertThat(found.source().section()).startsWith("Items / ");
        assertThat(entry.curl())
                .startsWith("curl ")
                .contains("/items")
                .doesNotContain(PROVIDER.credentials().secrets());
    }

    @Test
    void theNearestSourceCounts() {
        Provenance schema = Objects.requireNonNull(
                finding(find("undocumented-field"), "undocumented-field").source());
        Provenance example = Objects.requireNonNull(
                finding(find("example-shape"), "example-shape").source());

        assertThat(schema.section()).isEqualTo("Items / Fields");
        assertThat(example.section()).isEqualTo("Items / List / Example");
    }
}
