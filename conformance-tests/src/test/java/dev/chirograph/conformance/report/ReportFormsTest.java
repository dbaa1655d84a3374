package dev.chirograph.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.Bundled;
import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.TrafficRun;
import dev.chirograph.conformance.check.Checks;
import dev.chirograph.conformance.history.RunHistory;
import dev.chirograph.conformance.ledger.LedgerReader;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.wire.Json;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The forms of reports, for every kind of run. */
class ReportFormsTest {
    private static final Map<String, ConformanceReport> RUNS = new LinkedHashMap<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void run() throws Exception {
        RUNS.put("of the mock provider", execute(ConformanceOptions.builder().only("invoices.*")));
        try (MockProvider provider =
                MockProvider.start(Bundled.contract("lightlayer").contract(), MockOptions.usual())) {
            provider.mutate("invoices.get", answer -> answer.withBody("{\"invoice\": \"\u0007<]]>\"}"));
            Path ledger = Files.writeString(
                    folder.resolve("known.yaml"),
                    "[{case: '*invoices.list/*', check: schema, wrong: document, reason: r, expires: 2000-01-01}]");
            ConformanceReport live = execute(
                    ConformanceOptions.builder().baseUrl(provider.baseUrl()).deviations(LedgerReader.read(ledger)));
            RUNS.put("of a live target with findings, skipped cases and an expired deviation", live);
            Path history = folder.resolve("history");
            RunHistory.read(history).add(RUNS.values().iterator().next());
            RUNS.put("with a history", RunHistory.read(history).add(live));
        }
        Path archive = Files.writeString(folder.resolve("session.har"), """
                {"log": {"entries": [
                  {"request": {"method": "GET", "url": "https://a.example/invoice/1?stray=1", "headers": []},
                   "response": {"status": 200, "headers": [], "content": {"size": 2, "mimeType": "text/html", "text": "<p>"}}},
                  {"request": {"method": "GET", "url": "https://a.example/nowhere", "headers": []},
                   "response": {"status": 0, "headers": [], "content": {}}},
                  {"request": {"method": "GET", "url": "https://a.example/invoice", "headers": []},
                   "response": {"status": 0, "headers": [], "content": {}}}]}}
                """);
        RUNS.put(
                "of recorded traffic",
                TrafficRun.of(
                                List.of(Bundled.contract("lightlayer")),
                                ConformanceOptions.builder()
                                        .baseUrl(URI.create("https://a.example"))
                                        .build())
                        .execute(archive));
    }

    private static ConformanceReport execute(ConformanceOptions.Builder options) {
        return ConformanceRun.of(List.of(Bundled.contract("lightlayer")), options.build())
                .execute(ProgressListener.NONE);
    }

    private interface Judgement {
        void of(ConformanceReport report) throws Exception;
    }

    private static List<DynamicTest> everyRun(Judgement judgement) {
        return RUNS.entrySet().stream()
                .map(run -> DynamicTest.dynamicTest("a run " + run.getKey(), () -> judgement.of(run.getValue())))
                .toList();
    }

    @TestFactory
    List<DynamicTest> theJsonIsOfThePublishedForm() {
        return everyRun(report -> assertThat(ReportSchema.faults(Json.read(JsonReport.write(report))))
                .isEmpty());
    }

    @TestFactory
    List<DynamicTest> theJUnitFileIsOfTheFormThatBuildServersShare() throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(ReportFormsTest.class.getResource("/junit-report.xsd"));
        return everyRun(report -> assertThatCode(() ->
                        schema.newValidator().validate(new StreamSource(new StringReader(JUnitReport.write(report)))))
                .doesNotThrowAnyException());
    }

    @TestFactory
    List<DynamicTest> theSarifFileIsOfTheFormThatOasisPublishes() throws Exception {
        assertThat(SarifSchema.faults(Json.read("{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {}}}]}")))
                .as("a driver without a name")
                .isNotEmpty();
        return everyRun(report -> assertThat(SarifSchema.faults(Json.read(SarifReport.write(report))))
                .isEmpty());
    }

    /** What no schema can say: rules are known, places are URIs, every finding is there. */
    @TestFactory
    List<DynamicTest> theSarifFileTellsEveryFinding() {
        return everyRun(report -> {
            JsonNode log = Json.read(SarifReport.write(report));
            assertThat(log.get("version").asText()).isEqualTo("2.1.0");
            JsonNode run = log.at("/runs/0");
            assertThat(run.at("/tool/driver/name").asText()).isNotEmpty();
            Set<String> rules = new HashSet<>(run.at("/tool/driver/rules").findValuesAsText("id"));
            assertThat(rules).isEqualTo(Checks.rules().keySet());
            int findings = report.cases().stream()
                    .mapToInt(entry -> entry.findings().size())
                    .sum();
            assertThat(run.get("results")).hasSize(findings);
            for (JsonNode result : run.get("results")) {
                assertThat(rules).contains(result.get("ruleId").asText());
                assertThat(result.get("level").asText()).isIn("none", "note", "warning", "error");
                assertThat(result.at("/message/text").asText()).isNotEmpty();
                JsonNode place = result.at("/locations/0/physicalLocation");
                // A path with blanks or a backslash would be no URI.
                assertThat(URI.create(place.at("/artifactLocation/uri").asText()))
                        .isNotNull();
                if (place.has("region")) {
                    assertThat(place.at("/region/startLine").asInt()).isPositive();
                    assertThat(place.at("/region/startColumn").asInt()).isPositive();
                }
                assertThat(result.at("/partialFingerprints/caseCheckPointer").asText())
                        .isNotEmpty();
            }
        });
    }

    @TestFactory
    List<DynamicTest> theMarkdownIsShortEnoughForAComment() {
        return everyRun(report -> {
            String markdown = MarkdownReport.write(report);
            assertThat(markdown).hasSizeLessThan(65_536).startsWith("### The contract ");
            assertThat(markdown.lines().filter(line -> line.startsWith("|"))).hasSize(3);
        });
    }

    @TestFactory
    List<DynamicTest> thePageNamesEveryCase() {
        return everyRun(report -> {
            String page = HtmlReport.write(report);
            assertThat(page.split("<details class=\"case ", -1))
                    .hasSize(report.cases().size() + 1);
        });
    }
}
