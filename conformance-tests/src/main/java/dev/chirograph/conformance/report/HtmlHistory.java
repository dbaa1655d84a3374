package dev.chirograph.conformance.report;

import java.util.Comparator;
import java.util.List;

/** Writes what earlier runs tell into the HTML report. */
final class HtmlHistory {
    private static final int MOST_ROWS = 500;
    private static final int MOST_MARKS = 40;

    private HtmlHistory() {}

    /** Writes the section: how many differences are new, and those that are no longer found. */
    static void section(StringBuilder html, HistoryReport history) {
        html.append("<h2 id=\"history\">History</h2>\n<p>")
                .append(history.runs().size())
                .append(history.runs().size() == 1 ? " run, " : " runs, the first ");
        html.append(FindingTimeline.time(history.runs().get(0))).append(".</p>\n<p>");
        for (FindingTimeline.State state : FindingTimeline.State.values()) {
            int number = history.in(state).size();
            if (number > 0) {
                html.append("<span class=\"state ").append(state.word()).append("\">");
                html.append(number).append(' ').append(state.word()).append("</span> ");
            }
        }
        html.append("</p>\n");
        List<FindingTimeline> past = history.timelines().stream()
                .filter(timeline -> timeline.state() == FindingTimeline.State.GONE
                        || timeline.state() == FindingTimeline.State.UNTESTED)
                .sorted(Comparator.comparing(FindingTimeline::lastSeen).reversed())
                .toList();
        if (!past.isEmpty()) {
            table(html, past);
        }
    }

    private static void table(StringBuilder html, List<FindingTimeline> past) {
        html.append("<div class=\"scroll\" tabindex=\"0\"><table class=\"history\">\n<tr><th>no longer found<th>check");
        html.append("<th>field<th>first seen<th>last seen<th>runs</tr>\n");
        for (FindingTimeline timeline : past.subList(0, Math.min(MOST_ROWS, past.size()))) {
            html.append("<tr><td>").append(Html.escape(timeline.caseId()));
            html.append("<td>").append(Html.escape(timeline.check()));
            html.append("<td><code>").append(Html.escape(timeline.field())).append("</code><td>");
            html.append(FindingTimeline.time(timeline.firstSeen()))
                    .append("<td>")
                    .append(FindingTimeline.time(timeline.lastSeen()))
                    .append("<td>");
            marks(html, timeline);
            html.append("</tr>\n");
        }
        html.append("</table></div>\n");
        if (past.size() > MOST_ROWS) {
            html.append("<p>… and ").append(past.size() - MOST_ROWS).append(" more.</p>\n");
        }
    }

    /** Writes the timeline of one finding. */
    static void line(StringBuilder html, FindingTimeline timeline) {
        html.append("<p class=\"seen\"><span class=\"state ")
                .append(timeline.state().word())
                .append("\">");
        html.append(timeline.state().word())
                .append("</span> ")
                .append(timeline.words())
                .append(' ');
        marks(html, timeline);
        html.append("</p>\n");
    }

    private static void marks(StringBuilder html, FindingTimeline timeline) {
        List<FindingTimeline.Presence> runs = timeline.runs();
        html.append("<span class=\"marks\" role=\"img\" aria-label=\"found in ").append(timeline.found());
        html.append(" of ").append(timeline.tested()).append(" runs\">");
        runs.subList(Math.max(0, runs.size() - MOST_MARKS), runs.size())
                .forEach(presence ->
                        html.append("<i class=\"").append(presence.word()).append("\"></i>"));
        html.append("</span>");
    }
}
