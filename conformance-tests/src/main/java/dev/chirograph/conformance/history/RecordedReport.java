package dev.chirograph.conformance.history;

import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.check.Severity;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.ConformanceReport;
import dev.chirograph.conformance.report.ContractReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows a run that has just ended as one that was recorded, so that both are compared by the same rules. */
public final class RecordedReport {
    private RecordedReport() {}

    /** Returns the run. */
    public static RecordedRun of(ConformanceReport report) {
        Map<String, RecordedCase> cases = new LinkedHashMap<>();
        for (CaseReport entry : report.cases()) {
            boolean sent = entry.sent() || !entry.findings().isEmpty();
            cases.put(
                    entry.id(),
                    new RecordedCase(
                            entry.id(), entry.contract(), entry.verdict().word(), sent, findings(entry)));
        }
        return new RecordedRun(
                "this run",
                report.run().started(),
                report.contracts().stream()
                        .collect(Collectors.toMap(
                                ContractReport::name, contract -> report.run().mock() ? "mock" : contract.target())),
                cases,
                report.ledger(),
                Map.of());
    }

    private static List<RecordedFinding> findings(CaseReport entry) {
        List<RecordedFinding> findings = new ArrayList<>();
        for (int index = 0; index < entry.findings().size(); index++) {
            Finding finding = entry.findings().get(index);
            findings.add(new RecordedFinding(
                    finding.check(),
                    finding.pointer(),
                    finding.message(),
                    finding.severity() == Severity.BREAKING,
                    index < entry.known(),
                    finding.contract().place()));
        }
        return findings;
    }
}
