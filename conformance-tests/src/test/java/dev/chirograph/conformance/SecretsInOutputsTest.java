package dev.chirograph.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.report.ConformanceReport;
import dev.chirograph.conformance.report.ProgressListener;
import dev.chirograph.conformance.report.ReportFiles;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.conformance.wire.WireRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands under a usual name of secrets appears in no output, even where the contract does not know the name. */
class SecretsInOutputsTest {
    private static final NamedContract ITEMS = WrittenContract.of("""
            openapi: 3.1.0
            info: {title: Items, version: '1'}
            servers: [{url: 'http://localhost'}]
            paths:
              /items:
                get:
                  operationId: items.list
                  parameters: [{name: session_id, in: query, schema: {type: string}, examples: {all: {value: shown}}}]
                  responses:
                    '200':
                      description: All.
                      headers: {X-Auth-Token: {schema: {type: integer}}}
                      content:
                        application/json:
                          schema: {type: object, properties: {id: {type: integer}}}
                          examples: {all: {value: {id: 12}}}
              /xml:
                get:
                  operationId: items.xml
                  responses:
                    '200':
                      description: All.
                      content:
                        application/xml:
                          schema: {type: object, xml: {name: items}, properties: {id: {type: integer}}}
                          examples: {all: {value: '<items><id>12</id></items>'}}
            """);

    private static final MockProvider PROVIDER = MockProvider.start(ITEMS.contract(), MockOptions.usual());

    @TempDir
    private Path folder;

    @AfterEach
    void restore() {
        PROVIDER.reset();
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    private String outputs(ConformanceOptions.Builder options) throws IOException {
        ConformanceReport report = ConformanceRun.of(
                        List.of(ITEMS),
                        options.baseUrl(PROVIDER.baseUrl())
                                .kinds(EnumSet.of(CaseKind.DOCUMENTED))
                                .repetitions(0)
                                .build())
                .execute(ProgressListener.NONE);
        assertThat(report.cases()).isNotEmpty();
        ReportFiles.write(report, folder);
        StringBuilder outputs = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                outputs.append(Files.readString(file));
            }
        }
        return outputs.toString();
    }

    private String outputs(String body) throws IOException {
        PROVIDER.mutate("items.list", answer -> answer.withBody(body));
        return outputs(ConformanceOptions.builder().only("items.list"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"x\",\"apiToken\":\"s3cr3t-word\"}",
                "{\"id\":\"x\",\"Client-Secret\":[\"s3cr3t-word\"]}",
                "{\"id\":\"x\",\"user\":{\"SESSION_ID\":\"s3cr3t-word\"}}",
                "{\"id\":\"it was s3cr3t-word\",\"passphrase\":\"s3cr3t-word\"}",
                "{\"id\":\"x\",\"id\":\"y\",\"secret\":\"s3cr3t-word\"}",
                "Notice: x\n{\"id\":\"x\",\"authorization\":\"s3cr3t-word\"}",
            })
    void textsAreHidden(String body) throws IOException {
        assertThat(outputs(body)).contains("hidden").doesNotContain("s3cr3t-word");
    }

    @Test
    void numbersAreHidden() throws IOException {
        assertThat(outputs("{\"id\":\"x\",\"card_number\":4111111111111111}"))
                .contains("hidden")
                .doesNotContain("4111111111111111");
    }

    @Test
    void theNotationOfTheProviderDoesNotMatter() throws IOException {
        assertThat(outputs("{\"id\":\"x\",\"token\":\"s3cr3t\\/w\\u00f6rd\"}"))
                .contains("hidden")
                .doesNotContain("s3cr3t");
    }

    @Test
    void whatTheDocumentationShowsIsNotHidden() throws IOException {
        assertThat(outputs("{\"id\":\"x\"}")).contains("/items?session_id=shown");
    }

    @Test
    void xmlIsReadAsWell() throws IOException {
        PROVIDER.mutate(
                "items.xml",
                answer -> WireAnswer.text(
                        200, "application/xml", "<items><id>x</id><password>s3cr3t&amp;word</password></items>"));

        assertThat(outputs(ConformanceOptions.builder().only("items.xml")))
                .contains("hidden")
                .doesNotContain("s3cr3t");
    }

    @Test
    void headersAreHidden() throws IOException {
        PROVIDER.mutate(
                "items.list", answer -> answer.withHeaders(answer.headers().with("X-Auth-Token", "s3cr3t-word")));

        assertThat(outputs(ConformanceOptions.builder().only("items.list")))
                .contains("X-Auth-Token", "hidden")
                .doesNotContain("s3cr3t-word");
    }

    @Test
    void valuesOfTheUserAreHidden() throws IOException {
        ConformanceOptions.Builder options =
                ConformanceOptions.builder().only("items.list").bind("session_id", "s3cr3t'word");

        assertThat(outputs(options)).contains("/items?session_id=").doesNotContain("s3cr3t");
    }

    @Test
    void aPlanShowsNoValuesOfTheUser() {
        ConformanceOptions options = ConformanceOptions.builder()
                .baseUrl(PROVIDER.baseUrl())
                .only("*/items.list/all")
                .bind("session_id", "s3cr3t-word")
                .build();

        assertThat(ConformanceRun.of(List.of(ITEMS), options).plan())
                .singleElement()
                .satisfies(planned -> {
                    WireRequest request = Objects.requireNonNull(planned.request());
                    assertThat(request.target())
                            .startsWith("/items?session_id=")
                            .doesNotContain("s3cr3t");
                    assertThat(new String(request.body(), StandardCharsets.UTF_8))
                            .isEmpty();
                });
    }
}
