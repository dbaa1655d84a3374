package dev.chirograph.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.conformance.Bundled;
import dev.chirograph.conformance.ConformanceSession;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.wire.Json;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What reports show of a provider that answers maliciously. */
class ReportsTest {
    private static final String HOSTILE = "</script></pre><img src=x onerror=alert(1)>'\"&]]>\u001b[2J\u202e";

    private static ConformanceSession session;
    private static ConformanceReport report;

    @BeforeAll
    static void runOneHostileCase() {
        session = Bundled.session("lightlayer");
        session.mock().mutate("invoices.get", answer -> answer.withBody(hostile(answer.body())));
        CaseReport entry = session.run(Bundled.find(session, "lightlayer/invoices.get/paid-invoice"));
        Summary summary = Summary.of(List.of(entry));
        Coverage.Share share = new Coverage.Share(1, 73);
        report = new ConformanceReport(
                new RunInformation(true, List.of("read"), List.of(), Instant.EPOCH, Duration.ofSeconds(1)),
                summary,
                List.of(new ContractReport(
                        "lightlayer",
                        "LightLayer " + HOSTILE,
                        "openapi.yaml",
                        "http://127.0.0.1",
                        summary,
                        new Coverage(share, share, share, share, 1))),
                List.of(entry),
                List.of());
    }

    private static String hostile(byte[] body) {
        try {
            ObjectNode tree = (ObjectNode) Json.read(new String(body, StandardCharsets.UTF_8));
            ObjectNode invoice = (ObjectNode) tree.get("invoice");
            invoice.put(HOSTILE, HOSTILE);
            invoice.putObject("status")
                    .put("password", session.mock().credentials().password());
            invoice.put("notes", "token " + session.mock().credentials().token());
            return Json.write(tree);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void close() {
        session.close();
    }

    private static String console() {
        StringWriter text = new StringWriter();
        new ConsoleReport(new PrintWriter(text), Terminal.PLAIN).print(report);
        return text.toString();
    }

    @Test
    void theCaseIsBroken() {
        assertThat(report.cases().get(0).verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(report.cases().get(0).findings())
                .extracting(finding -> finding.check())
                .contains("schema", "undocumented-field");
    }

    @Test
    void noReportShowsASecret() {
        for (String text :
                List.of(JsonReport.write(report), HtmlReport.write(report), JUnitReport.write(report), console())) {
            session.mock()
                    .credentials()
                    .secrets()
                    .forEach(secret -> assertThat(text).doesNotContain(secret));
            assertThat(text).contains("${CHIROGRAPH_PASSWORD}");
        }
        for (String text : List.of(SarifReport.write(report), MarkdownReport.write(report))) {
            session.mock()
                    .credentials()
                    .secrets()
                    .forEach(secret -> assertThat(text).doesNotContain(secret));
        }
    }

    @Test
    void whatAProviderAnswersStaysTextInHtml() {
        String html = HtmlReport.write(report);

        assertThat(html).doesNotContain("<img").doesNotContain("\u202e").doesNotContain("\u001b");
        assertThat(html.split("</script>", -1)).hasSize(2);
        assertThat(html).contains("Content-Security-Policy").doesNotContain("http-equiv=\"refresh\"");
    }

    @Test
    void theJsonHasTheSummaryAndAnEntryForEachCase() throws Exception {
        JsonNode json = Json.read(JsonReport.write(report));

        assertThat(json.get("summary").fieldNames())
                .toIterable()
                .containsExactly("cases", "pass", "drift", "broken", "flaky", "known", "notTestable", "skipped");
        JsonNode entry = json.at("/cases/0");
        assertThat(entry.get("id").asText()).isEqualTo("lightlayer/invoices.get/paid-invoice");
        assertThat(entry.get("operation").asText()).isEqualTo("invoices.get");
        assertThat(entry.get("verdict").asText()).isEqualTo("broken");
        JsonNode finding = entry.at("/findings/0");
        assertThat(finding.get("check").asText()).isEqualTo("schema");
        assertThat(finding.get("pointer").asText()).isEqualTo("/invoice/status");
        assertThat(finding.get("contract").asText()).matches(".*openapi\\.yaml:[0-9]+:[0-9]+ #/.*");
    }

    @Test
    void theJUnitFileIsWellFormed() throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(JUnitReport.write(report).getBytes(StandardCharsets.UTF_8)));

        assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(1);
    }

    @Test
    void theConsoleNamesPlaceAndReproduction() {
        assertThat(console())
                .contains("broken lightlayer/invoices.get/paid-invoice")
                .contains("[schema]")
                .containsPattern("at .*openapi\\.yaml:[0-9]+:[0-9]+ #/")
                .contains("curl -sS -i")
                .contains("The contract does not hold.")
                .doesNotContain("\u001b");
    }

    @Test
    void theJsonIsOfThePublishedForm() throws Exception {
        try (var schema = JsonReport.class.getResourceAsStream("conformance-report.schema.json")) {
            var published = com.networknt.schema.SchemaRegistry.withDefaultDialect(
                            com.networknt.schema.SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);

            assertThat(published.validate(Json.read(JsonReport.write(report)))).isEmpty();
            assertThat(published.validate(Json.read("{\"format\":2}"))).isNotEmpty();
        }
    }

    @Test
    void theSarifFilePointsAtTheContract() throws Exception {
        JsonNode result = Json.read(SarifReport.write(report)).at("/runs/0/results/0");

        assertThat(result.get("ruleId").asText()).isEqualTo("schema");
        assertThat(result.get("level").asText()).isEqualTo("error");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText()).endsWith("openapi.yaml");
        assertThat(place.at("/region/startLine").asInt()).isPositive();
    }

    @Test
    void whatAProviderAnswersStaysTextInMarkdown() {
        String markdown = MarkdownReport.write(report);

        assertThat(markdown).contains("| `lightlayer` | 1 | 0 | 0 | 1 |");
        assertThat(markdown.lines().filter(line -> line.contains("<img")))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line).matches("- [a-z-]+: `[^`]*` at (`[^`]*`|\\[`[^`]*`\\]\\([\\w./-]+#L\\d+\\))"));
    }
}
