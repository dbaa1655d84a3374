package dev.chirograph.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.conformance.Bundled;
import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.history.RunHistory;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.conformance.wire.WireAnswer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The HTML report in a browser: of a run with findings and with a history. */
@DisplayName("The HTML report in a browser (skipped where no Chromium is on the PATH)")
@Timeout(300)
class ReportPageTest {
    private static final String HOSTILE = "</script><img src=http://127.0.0.1:9/x onerror=document.title='owned'>";

    /** The smallest contrast of a text that is shown with what it stands on (WCAG 2.2, 1.4.3), and the text. */
    private static final String CONTRAST = """
            (() => {
              const channel = c => (c /= 255) <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
              const parse = color => color.match(/[\\d.]+/g).map(Number);
              const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
              const ground = node => {
                for (let at = node; at; at = at.parentElement) {
                  const color = parse(getComputedStyle(at).backgroundColor);
                  if (color.length === 3 || color[3] > 0.5) return color;
                }
                return [255, 255, 255];
              };
              let worst = {ratio: 21, text: ''};
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const node = texts.currentNode.parentElement;
                if (!texts.currentNode.data.trim() || !node.checkVisibility() || node.tagName === 'SCRIPT') continue;
                const pair = [luminance(parse(getComputedStyle(node).color)), luminance(ground(node))];
                const ratio = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
                if (ratio < worst.ratio) worst = {ratio, text: node.className + ': ' + texts.currentNode.data.trim()};
              }
              return worst;
            })()""";

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static ConformanceReport report;
    private static URI page;

    @BeforeAll
    static void openReport() throws Exception {
        Optional<Path> executable = Browser.executable();
        Assumptions.assumeTrue(
                executable.isPresent(), "no Chromium is on the PATH; -Dchirograph.chromium=FILE names another one");
        try (MockProvider provider =
                MockProvider.start(Bundled.contract("lightlayer").contract(), MockOptions.usual())) {
            provider.mutate("invoices.get", answer -> with(answer, "/invoice", "gone-later"));
            run(provider, "2026-03-01T04:00:00Z");
            provider.mutate("invoices.get", answer -> with(answer, "/invoice", HOSTILE));
            provider.mutate("services.list", answer -> answer.withStatus(500));
            report = run(provider, "2026-03-02T04:00:00Z");
        }
        Path file = Files.writeString(folder.resolve("report.html"), HtmlReport.write(report));
        page = file.toUri();
        browser = Browser.start(executable.get());
    }

    private static ConformanceReport run(MockProvider provider, String time) throws Exception {
        ConformanceOptions options = ConformanceOptions.builder()
                .baseUrl(provider.baseUrl())
                .credentials(provider.credentials())
                .clock(Clock.fixed(Instant.parse(time), ZoneOffset.UTC))
                .build();
        return RunHistory.read(folder.resolve("history"))
                .add(ConformanceRun.of(List.of(Bundled.contract("lightlayer")), options)
                        .execute(ProgressListener.NONE));
    }

    private static WireAnswer with(WireAnswer answer, String place, String key) {
        try {
            JsonNode tree = Json.read(new String(answer.body(), StandardCharsets.UTF_8));
            if (tree.at(place) instanceof ObjectNode object) {
                object.put(key, HOSTILE + " " + "long ".repeat(60));
            }
            return answer.withBody(Json.write(tree));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void close() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    private static int number(String expression) throws Exception {
        return browser.evaluate(expression).asInt();
    }

    private static int shown() throws Exception {
        return number("[...document.querySelectorAll('details.case')].filter(entry => !entry.hidden).length");
    }

    @Test
    void itAsksForNothingAndComplainsOfNothing() throws Exception {
        browser.view(1200, "light");
        browser.open(page);

        assertThat(browser.requests()).containsExactly(page.toString());
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.evaluate("document.title").asText()).isEqualTo("Conformance of lightlayer");
        assertThat(browser.evaluate("document.querySelector('main').textContent")
                        .asText())
                .contains("onerror=document.title=");
        assertThat(number("document.images.length")).isZero();
    }

    @ParameterizedTest(name = "{0} px, {1}")
    @CsvSource({"1200, light", "1200, dark", "390, light", "390, dark"})
    void itFitsTheWindowAndIsReadable(int width, String scheme) throws Exception {
        browser.view(width, scheme);
        browser.open(page);
        browser.evaluate("document.querySelectorAll('details').forEach(entry => entry.open = true)");

        assertThat(number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        JsonNode worst = browser.evaluate(CONTRAST);
        assertThat(worst.get("ratio").asDouble())
                .as("contrast of %s", worst.get("text"))
                .isGreaterThanOrEqualTo(4.5);
        int brightness = number("Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0])");
        assertThat(brightness).matches(value -> scheme.equals("dark") ? value < 64 : value > 192);
        browser.picture(Path.of("target", "report-page", width + "-" + scheme + ".png"));
    }

    @ParameterizedTest(name = "{0} px")
    @CsvSource({"1200", "390"})
    void theCoverageIsSeenWithoutScrolling(int width) throws Exception {
        browser.view(width, "light");
        browser.open(page);

        JsonNode table = browser.evaluate("(() => { const box = document.querySelector('table.coverage').parentElement;"
                + " return {text: box.innerText, over: box.scrollWidth - box.clientWidth}; })()");
        assertThat(table.get("over").asInt()).isZero();
        Coverage coverage = report.contracts().get(0).coverage();
        for (Coverage.Share share :
                List.of(coverage.operations(), coverage.statuses(), coverage.parameters(), coverage.examples())) {
            assertThat(table.get("text").asText()).contains(share.part() + "/" + share.whole());
        }
    }

    @Test
    void theCasesAreFilteredByTextAndByVerdict() throws Exception {
        browser.view(1200, "light");
        browser.open(page);
        assertThat(shown()).isEqualTo(report.summary().cases());

        browser.evaluate("document.getElementById('text').focus()");
        browser.type("invoices.get PAID");
        assertThat(shown()).isEqualTo((int) report.cases().stream()
                .filter(entry ->
                        entry.id().contains("invoices.get") && entry.id().contains("paid"))
                .count());
        browser.evaluate("document.getElementById('text').select()");
        browser.type("lightlayer");
        JsonNode box = browser.evaluate("(() => { const box = document.querySelector('.filter input[value=pass]');"
                + " box.scrollIntoView({block: 'center'}); const place = box.getBoundingClientRect();"
                + " return {x: place.x + place.width / 2, y: place.y + place.height / 2}; })()");
        browser.click(box.get("x").asDouble(), box.get("y").asDouble());
        int others = report.summary().cases() - report.summary().pass();
        assertThat(shown()).isEqualTo(others);
        assertThat(browser.evaluate("document.getElementById('shown').textContent")
                        .asText())
                .isEqualTo(others + " of " + report.summary().cases() + " cases");
    }

    @Test
    void aLinkOpensTheReportFiltered() throws Exception {
        browser.view(390, "light");
        browser.open(URI.create(page + "#filter=invoices.get%2Fpaid"));

        assertThat(shown()).isEqualTo(1);
        assertThat(browser.evaluate("document.getElementById('text').value").asText())
                .isEqualTo("invoices.get/paid");
    }

    @Test
    void theHistoryIsShown() throws Exception {
        browser.view(1200, "light");
        browser.open(page);

        assertThat(browser.evaluate("document.getElementById('history').nextElementSibling.innerText")
                        .asText())
                .startsWith("2 runs, the first 2026-03-01T04:00:00Z");
        assertThat(browser.evaluate("document.querySelector('table.history').innerText")
                        .asText())
                .contains("/invoice/gone-later");
        assertThat(number("document.querySelectorAll('.finding .state.new').length"))
                .isPositive();
    }
}
