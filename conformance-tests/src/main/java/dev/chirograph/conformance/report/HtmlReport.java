package dev.chirograph.conformance.report;

import dev.chirograph.conformance.check.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a report as one HTML file that needs no network. A content security policy lets only its own style and script in,
 * so that nothing a provider answered can act.
 */
public final class HtmlReport {
    private static final List<String> COVERAGE =
            List.of("operations", "examples", "statuses", "parameters", "without documented answer");

    private final StringBuilder html = new StringBuilder();
    private final ConformanceReport report;

    private HtmlReport(ConformanceReport report) {
        this.report = report;
    }

    /** Returns the report as an HTML document. */
    public static String write(ConformanceReport report) {
        return new HtmlReport(report).write();
    }

    private String write() {
        String style = resource("report.css");
        String script = resource("report.js");
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-");
        html.append(hash(style))
                .append("'; script-src 'sha256-")
                .append(hash(script))
                .append("'; base-uri 'none'; ");
        html.append(
                "form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<title>")
                .append(Html.escape(title()))
                .append("</title>\n<style>")
                .append(style);
        html.append("</style>\n</head>\n<body>\n<main>\n");
        heading();
        tiles();
        ledger();
        contracts();
        history();
        filter();
        cases();
        html.append("</main>\n<script>").append(script).append("</script>\n</body>\n</html>\n");
        return html.toString();
    }

    private String title() {
        List<String> names =
                report.contracts().stream().map(ContractReport::name).toList();
        return "Conformance of " + String.join(", ", names);
    }

    private void heading() {
        html.append("<h1>").append(Html.escape(title())).append("</h1>\n<p><span class=\"outcome ");
        html.append(report.holds() ? "holds\">The contract holds" : "fails\">The contract does not hold");
        html.append("</span></p>\n<p class=\"faint\">")
                .append(FindingTimeline.time(report.run().started()))
                .append(" · ");
        html.append(report.run().duration().toMillis()).append(" ms · ");
        html.append(Html.escape(target())).append("</p>\n");
    }

    private String target() {
        RunInformation.Traffic traffic = report.run().traffic();
        if (traffic != null) {
            return traffic.judged() + " of " + traffic.entries() + " exchanges recorded in " + traffic.file();
        }
        return report.run().mock() ? "mock provider made from the contract" : "live target";
    }

    private void tiles() {
        Summary summary = report.summary();
        html.append("<div class=\"tiles\">\n");
        tile("", "cases", summary.cases());
        tile("pass", "pass", summary.pass());
        tile("drift", "drift", summary.drift());
        tile("broken", "broken", summary.broken());
        tile("flaky", "flaky", summary.flaky());
        tile("known", "known", summary.known());
        tile("other", "not testable", summary.notTestable());
        tile("other", "skipped", summary.skipped());
        html.append("</div>\n");
    }

    private void tile(String style, String label, int number) {
        html.append("<div class=\"tile ")
                .append(style)
                .append("\"><b>")
                .append(number)
                .append("</b>");
        html.append(label).append("</div>\n");
    }

    private void ledger() {
        if (!report.ledger().isEmpty()) {
            html.append("<h2>Known deviations that are no longer true</h2>\n");
            report.ledger()
                    .forEach(complaint ->
                            html.append("<pre>").append(Html.escape(complaint)).append("</pre>\n"));
        }
    }

    private void contracts() {
        html.append("<h2>Coverage</h2>\n<div class=\"scroll\"><table class=\"coverage\">\n<tr><th>contract<th>target");
        for (String column : COVERAGE) {
            html.append("<th class=\"number\">").append(column);
        }
        html.append("</tr>\n");
        for (ContractReport contract : report.contracts()) {
            Coverage coverage = contract.coverage();
            html.append("<tr><td data-label=\"contract\"><span>").append(Html.escape(contract.title()));
            html.append("</span><td data-label=\"target\"><code>").append(Html.escape(contract.target()));
            html.append("</code>");
            share(COVERAGE.get(0), coverage.operations());
            share(COVERAGE.get(1), coverage.examples());
            share(COVERAGE.get(2), coverage.statuses());
            share(COVERAGE.get(3), coverage.parameters());
            number(COVERAGE.get(4), Integer.toString(coverage.undocumented()));
            html.append("</tr>\n");
        }
        html.append("</table></div>\n");
    }

    private void share(String column, Coverage.Share share) {
        number(
                column,
                share.part() + "/" + share.whole() + " <meter min=\"0\" max=\"100\" value=\"" + share.percent() + "\">"
                        + share.percent() + " %</meter>");
    }

    private void number(String column, String content) {
        html.append("<td class=\"number\" data-label=\"").append(column).append("\"><span>");
        html.append(content).append("</span>");
    }

    private void history() {
        HistoryReport history = report.history();
        if (history != null) {
            HtmlHistory.section(html, history);
        }
    }

    private void filter() {
        html.append("<h2>Cases</h2>\n<div class=\"filter\"><input type=\"search\" id=\"text\" ");
        html.append("placeholder=\"Filter by id\" aria-label=\"Filter by id\">\n");
        for (Verdict verdict : Verdict.values()) {
            boolean present = report.cases().stream().anyMatch(entry -> entry.verdict() == verdict);
            if (present) {
                html.append("<label><input type=\"checkbox\" checked value=\"").append(verdict.word());
                html.append("\"> ").append(verdict.word()).append("</label>\n");
            }
        }
        html.append("</div>\n<p class=\"faint\" id=\"shown\"></p>\n");
    }

    private void cases() {
        Map<String, List<CaseReport>> operations = new LinkedHashMap<>();
        for (CaseReport entry : report.cases()) {
            operations
                    .computeIfAbsent(entry.contract() + " / " + entry.operation(), ignored -> new ArrayList<>())
                    .add(entry);
        }
        // What needs a reader's attention comes first.
        List<Map.Entry<String, List<CaseReport>>> ordered = new ArrayList<>(operations.entrySet());
        ordered.sort(Comparator.comparingInt(operation -> rank(operation.getValue())));
        ordered.forEach(operation -> {
            html.append("<section class=\"operation\"><h3>")
                    .append(Html.escape(operation.getKey()))
                    .append("</h3>\n");
            operation.getValue().forEach(entry -> HtmlCase.write(html, entry, report.history()));
            html.append("</section>\n");
        });
    }

    private static int rank(List<CaseReport> entries) {
        if (entries.stream().anyMatch(entry -> entry.verdict().failing())) {
            return 0;
        }
        boolean differs = entries.stream().anyMatch(entry -> !entry.findings().isEmpty());
        return differs ? 1 : 2;
    }

    private static String resource(String name) {
        try (InputStream stream = HtmlReport.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
