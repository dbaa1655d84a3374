package dev.chirograph.conformance.report;

import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.check.Verdict;
import java.util.List;

/** Writes a short report in Markdown, for a comment on a change. */
public final class MarkdownReport {
    private static final int MOST_CASES = 50;

    private MarkdownReport() {}

    /** Returns the table of contracts and the first 50 cases that differ. */
    public static String write(ConformanceReport report) {
        StringBuilder text = new StringBuilder("### ");
        text.append(report.holds() ? "The contract holds" : "The contract does not hold")
                .append("\n\n");
        text.append("| contract | cases | pass | drift | broken | known | not testable | skipped |\n");
        text.append("|---|---:|---:|---:|---:|---:|---:|---:|\n");
        report.contracts().forEach(contract -> row(text, contract));
        List<CaseReport> differing = report.cases().stream()
                .filter(entry -> entry.verdict() == Verdict.BROKEN || entry.verdict() == Verdict.DRIFT)
                .toList();
        differing.stream().limit(MOST_CASES).forEach(entry -> entry(text, entry));
        if (differing.size() > MOST_CASES) {
            text.append("\n… and ").append(differing.size() - MOST_CASES).append(" more cases.\n");
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
        text.append(summary.broken()).append(" | ").append(summary.known()).append(" | ");
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
        for (Finding finding : entry.findings()) {
            String pointer = finding.pointer().isEmpty() ? "" : finding.pointer() + ": ";
            text.append("- ").append(finding.check()).append(": ").append(code(pointer + finding.message()));
            text.append(" at ").append(code(finding.contract().place())).append('\n');
        }
    }

    /** Returns a text as a code span, in which nothing is markup; what would end it, the line or the cell is replaced. */
    public static String code(String text) {
        return "`" + Terminal.harmless(text).replace('`', '\'').replace("|", "¦") + "`";
    }
}
