package dev.chirograph.conformance.report;

import dev.chirograph.conformance.check.Checks;
import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.spec.model.Provenance;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a run on a screen: progress while it lasts, then findings and a table. */
public final class ConsoleReport implements ProgressListener {
    /** Of those without a documented answer; the files of --report have all. */
    private static final int MOST_OPERATIONS = 10;

    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter out;
    private final Terminal terminal;

    /** Makes a report that prints to {@code out}, which is not closed. */
    public ConsoleReport(PrintWriter out, Terminal terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void ended(int done, int total, CaseReport entry) {
        String number = Integer.toString(done);
        String padding = " ".repeat(Integer.toString(total).length() - number.length());
        String counter = "[" + padding + number + "/" + total + "]";
        boolean interesting = entry.verdict().failing() || entry.verdict() == Verdict.DRIFT;
        if (terminal.rewriting()) {
            String line = counter + " " + Terminal.harmless(entry.id());
            out.print(CLEAR + (line.length() > 78 ? line.substring(0, 78) : line));
            if (interesting) {
                out.println(CLEAR + counter + " " + terminal.verdict(entry.verdict()) + " "
                        + Terminal.harmless(entry.id()));
            }
            if (done == total) {
                out.print(CLEAR);
            }
            out.flush();
        } else {
            out.println(counter + " " + terminal.verdict(entry.verdict()) + " " + Terminal.harmless(entry.id()));
            out.flush();
        }
    }

    /** Prints what was found, the complaints about the ledger, and the table. */
    public void print(ConformanceReport report) {
        report.cases().stream()
                .filter(entry -> !entry.findings().isEmpty())
                .forEach(entry -> printCase(entry, report.history()));
        printGone(report.history());
        printUntested(report, Verdict.NOT_TESTABLE);
        printUntested(report, Verdict.SKIPPED_UNSAFE);
        printUndocumented(report);
        report.ledger().forEach(complaint -> out.println(Terminal.harmless(complaint)));
        printTable(report);
    }

    private void printCase(CaseReport entry, @Nullable HistoryReport history) {
        out.println();
        out.println(terminal.verdict(entry.verdict()) + " " + Terminal.harmless(entry.id()));
        if (entry.reason() != null) {
            out.println("  " + Terminal.harmless(entry.reason()));
        }
        for (int index = 0; index < entry.findings().size(); index++) {
            Finding finding = entry.findings().get(index);
            String known = index < entry.known() ? "known: " : "";
            String place = finding.pointer().isEmpty() ? "" : finding.pointer() + ": ";
            out.println("  " + known + Terminal.harmless(place + finding.message()) + " [" + finding.check() + "]");
            out.println("      at " + finding.contract().place() + " "
                    + Terminal.harmless(finding.contract().pointer()));
            if (finding.expected() != null) {
                out.println("      expected " + Terminal.harmless(finding.expected()));
            }
            if (finding.actual() != null) {
                out.println("      actual   " + Terminal.harmless(finding.actual()));
            }
            if (finding.source() != null && !finding.source().equals(entry.provenance())) {
                out.println("      " + Terminal.harmless(SourceLine.of(finding.source())));
            }
            if (history != null) {
                history.of(entry.id(), finding).ifPresent(timeline -> out.println("      " + timeline.words()));
            }
        }
        entry.values().forEach(value -> out.println("  " + Terminal.harmless(value.text())));
        Provenance provenance = entry.provenance();
        if (provenance != null && provenance.document() != null) {
            String section = provenance.section() == null ? "" : ", " + provenance.section();
            out.println("  documented in " + Terminal.harmless(provenance.document() + section) + " ("
                    + provenance.basis().word() + ")");
        }
        if (entry.curl() != null) {
            out.println("  " + Terminal.harmless(entry.curl()));
        }
    }

    /** What an earlier run found and this one no longer does. */
    private void printGone(@Nullable HistoryReport history) {
        if (history == null || history.in(FindingTimeline.State.GONE).isEmpty()) {
            return;
        }
        out.println();
        out.println("No longer found:");
        history.in(FindingTimeline.State.GONE)
                .forEach(timeline -> out.println("  " + Terminal.harmless(timeline.caseId() + " " + timeline.field())
                        + " [" + Terminal.harmless(timeline.check()) + "]: " + timeline.words()));
    }

    private void printUntested(ConformanceReport report, Verdict verdict) {
        List<CaseReport> entries = report.cases().stream()
                .filter(entry -> entry.verdict() == verdict)
                .toList();
        if (!entries.isEmpty()) {
            out.println();
            entries.forEach(entry -> out.println(terminal.verdict(verdict) + " " + Terminal.harmless(entry.id()) + ": "
                    + Terminal.harmless(String.valueOf(entry.reason()))));
        }
    }

    private void printUndocumented(ConformanceReport report) {
        List<String> operations = report.cases().stream()
                .filter(entry -> entry.kind().equals("generated"))
                .map(entry -> entry.contract() + "/" + entry.operation())
                .distinct()
                .toList();
        if (!operations.isEmpty()) {
            out.println();
            out.println("No example shows an answer of " + operations.size()
                    + (operations.size() == 1 ? " operation; its request is" : " operations; their requests are")
                    + " made from the schemas, which alone judge the answers:");
            operations.stream()
                    .limit(MOST_OPERATIONS)
                    .forEach(operation -> out.println("  " + Terminal.harmless(operation)));
            if (operations.size() > MOST_OPERATIONS) {
                out.println("  and " + (operations.size() - MOST_OPERATIONS) + " more");
            }
        }
    }

    private void printTable(ConformanceReport report) {
        out.println();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "contract",
                "cases",
                "pass",
                "drift",
                "broken",
                "flaky",
                "known",
                "not testable",
                "skipped",
                "operations"));
        report.contracts()
                .forEach(contract -> rows.add(row(
                        contract.name(),
                        contract.summary(),
                        contract.coverage().operations().part() + "/"
                                + contract.coverage().operations().whole())));
        if (report.contracts().size() > 1) {
            rows.add(row("all", report.summary(), ""));
        }
        int columns = rows.get(0).size();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                int index = column;
                int width = rows.stream()
                        .mapToInt(cells -> cells.get(index).length())
                        .max()
                        .orElse(0);
                String cell = row.get(column);
                String padding = " ".repeat(width - cell.length());
                line.append(column == 0 ? cell + padding : "  " + padding + cell);
            }
            out.println(line.toString().stripTrailing());
        }
        out.println();
        if (report.contradictions() > 0) {
            out.println(
                    "In " + report.contradictions() + " of " + report.summary().broken()
                            + " broken cases the document contradicts itself [" + Checks.CONTRACT + "].");
        }
        Summary summary = report.summary();
        if (summary.cases() == summary.notTestable() + summary.skipped()) {
            out.println("No case was sent, so nothing is known of the target.");
        }
        out.println(
                report.holds()
                        ? terminal.painted("The contract holds.", "32")
                        : terminal.painted("The contract does not hold.", "31;1"));
        out.flush();
    }

    private static List<String> row(String name, Summary summary, String operations) {
        return List.of(
                Terminal.harmless(name),
                Integer.toString(summary.cases()),
                Integer.toString(summary.pass()),
                Integer.toString(summary.drift()),
                Integer.toString(summary.broken()),
                Integer.toString(summary.flaky()),
                Integer.toString(summary.known()),
                Integer.toString(summary.notTestable()),
                Integer.toString(summary.skipped()),
                operations);
    }
}
