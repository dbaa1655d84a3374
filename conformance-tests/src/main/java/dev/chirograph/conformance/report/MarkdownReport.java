package dev.chirograph.conformance.report;

import dev.chirograph.conformance.check.Checks;
import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.spec.diagnostic.Location;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a short report in Markdown, for a comment on a change. */
public final class MarkdownReport {
    private static final int MOST_CASES = 50;
    private static final int MOST_FINDINGS = 10;
    private static final int LONGEST_TEXT = 300;

    /** Code hosts refuse comments of more than 65,536 characters. */
    private static final int LONGEST = 50_000;

    private static final Pattern RELATIVE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_./-]*");

    private MarkdownReport() {}

    /** Returns the table of contracts and the first 50 cases that differ. */
    public static String write(ConformanceReport report) {
        StringBuilder text = new StringBuilder("### ");
        text.append(report.holds() ? "The contract holds" : "The contract does not hold")
                .append("\n\n");
        text.append("| contract | cases | pass | drift | broken | flaky | known | not testable | skipped |\n");
        text.append("|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        report.contracts().forEach(contract -> row(text, contract));
        List<CaseReport> differing = report.cases().stream()
                .filter(entry -> entry.verdict().failing() || entry.verdict() == Verdict.DRIFT)
                .toList();
        if (report.contradictions() > 0) {
            text.append("\nIn ")
                    .append(report.contradictions())
                    .append(" of ")
                    .append(report.summary().broken())
                    .append(" broken cases the document contradicts itself (`")
                    .append(Checks.CONTRACT)
                    .append("`).\n");
        }
        history(text, report.history());
        int shown = 0;
        while (shown < Math.min(MOST_CASES, differing.size()) && text.length() < LONGEST) {
            entry(text, differing.get(shown));
            shown++;
        }
        if (differing.size() > shown) {
            text.append("\n… and ").append(differing.size() - shown).append(" more cases.\n");
        }
        report.ledger().forEach(complaint -> text.append("\n- ").append(code(complaint)));
        return text.append('\n').toString();
    }

    private static void row(StringBuilder text, ContractReport contract) {
        Summary summary = contract.summary();
        text.append("| ")
                .append(code(contract.name()))
                .append(" | ")
                .append(summary.cases())
                .append(" | ");
        text.append(summary.pass()).append(" | ").append(summary.drift()).append(" | ");
        text.append(summary.broken()).append(" | ").append(summary.flaky()).append(" | ");
        text.append(summary.known()).append(" | ");
        text.append(summary.notTestable())
                .append(" | ")
                .append(summary.skipped())
                .append(" |\n");
    }

    private static void entry(StringBuilder text, CaseReport entry) {
        text.append("\n**")
                .append(entry.verdict().word())
                .append("** ")
                .append(code(entry.id()))
                .append('\n');
        for (Finding finding : entry.findings().stream().limit(MOST_FINDINGS).toList()) {
            String pointer = finding.pointer().isEmpty() ? "" : finding.pointer() + ": ";
            text.append("- ").append(finding.check()).append(": ").append(code(shortened(pointer + finding.message())));
            text.append(" at ").append(link(finding.contract())).append('\n');
        }
        if (entry.findings().size() > MOST_FINDINGS) {
            text.append("- … and ")
                    .append(entry.findings().size() - MOST_FINDINGS)
                    .append(" more\n");
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }

    /** Code hosts show a file of the repository at the line that is named. */
    private static String link(Location place) {
        boolean linked = place.line() > 0
                && RELATIVE.matcher(place.file()).matches()
                && !place.file().contains("..");
        return linked
                ? "[" + code(place.place()) + "](" + place.file() + "#L" + place.line() + ")"
                : code(place.place());
    }

    private static void history(StringBuilder text, @Nullable HistoryReport history) {
        if (history != null && history.runs().size() > 1) {
            text.append("\n")
                    .append(history.in(FindingTimeline.State.NEW).size())
                    .append(" new, ");
            text.append(history.in(FindingTimeline.State.RETURNED).size()).append(" returned, ");
            text.append(history.in(FindingTimeline.State.GONE).size()).append(" gone since earlier runs.\n");
        }
    }

    /** Returns a text as a code span, in which nothing is markup; what would end it, the line or the cell is replaced. */
    public static String code(String text) {
        return "`" + Terminal.harmless(text).replace('`', '\'').replace("|", "¦") + "`";
    }
}
