package dev.chirograph.conformance.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.spec.model.Provenance;
import org.jspecify.annotations.Nullable;

/** Writes one case of the HTML report. */
final class HtmlCase {
    private final StringBuilder html;
    private final CaseReport entry;
    private final @Nullable HistoryReport history;

    private HtmlCase(StringBuilder html, CaseReport entry, @Nullable HistoryReport history) {
        this.html = html;
        this.entry = entry;
        this.history = history;
    }

    static void write(StringBuilder html, CaseReport entry, @Nullable HistoryReport history) {
        new HtmlCase(html, entry, history).write();
    }

    private void write() {
        String verdict = entry.verdict().word();
        String open = entry.verdict().failing() ? " open" : "";
        html.append("<details class=\"case ")
                .append(verdict)
                .append("\" data-verdict=\"")
                .append(verdict);
        html.append("\" data-id=\"")
                .append(Html.escape(entry.id()))
                .append('"')
                .append(open)
                .append(">\n<summary>");
        html.append("<span class=\"meta\">");
        if (entry.sent()) {
            html.append(entry.status())
                    .append(" · ")
                    .append(entry.duration().toMillis())
                    .append(" ms · ");
        }
        html.append(Html.escape(entry.kind()))
                .append("</span><span class=\"badge\">")
                .append(verdict);
        html.append("</span>").append(Html.escape(entry.name())).append("</summary>\n<div>\n");
        reason();
        for (int index = 0; index < entry.findings().size(); index++) {
            finding(entry.findings().get(index), index < entry.known());
        }
        provenance();
        if (entry.curl() != null) {
            html.append("<pre>").append(Html.escape(entry.curl())).append("</pre>\n");
        }
        difference();
        html.append("</div>\n</details>\n");
    }

    private void reason() {
        entry.values()
                .forEach(value -> html.append("<p class=\"faint\">")
                        .append(Html.escape(value.text()))
                        .append("</p>\n"));
        if (entry.reason() != null) {
            html.append("<p>").append(Html.escape(entry.reason())).append("</p>\n");
        }
    }

    private void finding(Finding finding, boolean known) {
        html.append("<div class=\"finding\">\n<p><b>")
                .append(Html.escape(finding.check()))
                .append("</b> ");
        if (known) {
            html.append("<span class=\"faint\">(known)</span> ");
        }
        if (!finding.pointer().isEmpty()) {
            html.append("<code>").append(Html.escape(finding.pointer())).append("</code> ");
        }
        html.append(Html.escape(finding.message())).append("</p>\n<p class=\"faint\"><code>");
        html.append(Html.escape(finding.contract().place())).append("</code> <code>");
        html.append(Html.escape(finding.contract().pointer())).append("</code></p>\n");
        if (finding.expected() != null || finding.actual() != null) {
            html.append("<div class=\"sides\">");
            side("expected", finding.expected());
            side("came", finding.actual());
            html.append("</div>\n");
        }
        if (history != null) {
            history.of(entry.id(), finding).ifPresent(timeline -> HtmlHistory.line(html, timeline));
        }
        html.append("</div>\n");
    }

    private void side(String title, @Nullable String text) {
        if (text != null) {
            html.append("<div><h4>").append(title).append("</h4><pre>");
            html.append(Html.escape(text)).append("</pre></div>");
        }
    }

    private void provenance() {
        Provenance provenance = entry.provenance();
        if (provenance == null) {
            return;
        }
        html.append("<p class=\"faint\">").append(provenance.basis().word());
        if (provenance.document() != null) {
            html.append(" in ").append(Html.escape(provenance.document()));
        }
        if (provenance.section() != null) {
            html.append(", ").append(Html.escape(provenance.section()));
        }
        html.append(" · <code>").append(Html.escape(entry.place().place())).append("</code></p>\n");
    }

    private void difference() {
        if (entry.findings().isEmpty() || entry.answer() == null) {
            return;
        }
        html.append("<h4>documented and came</h4><pre class=\"difference\">");
        String documented = entry.documented() == null ? "" : readable(entry.documented());
        for (LineDifference.Line line : LineDifference.of(documented, readable(entry.answer()))) {
            String tag = switch (line.kind()) {
                case SAME -> "span";
                case GONE -> "del";
                case CAME -> "ins";
            };
            html.append('<').append(tag).append('>');
            html.append(Html.escape(line.text())).append("</").append(tag).append('>');
        }
        html.append("</pre>\n");
    }

    private static String readable(String text) {
        try {
            return Json.pretty(Json.read(text));
        } catch (JsonProcessingException e) {
            return text;
        }
    }
}
