package dev.chirograph.conformance.report;

import dev.chirograph.conformance.check.Checks;
import dev.chirograph.conformance.check.Severity;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.ledger.Ledger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a run found.
 *
 * @param run how it was made
 * @param summary numbers over all contracts
 * @param contracts each contract
 * @param cases each case, in the order of the contracts and operations
 * @param ledger complaints about entries of the ledger that have expired, match nothing, or are no longer true
 * @param ledgerUses what the run has to do with each entry of the ledger
 * @param history what earlier runs tell, or null when none are kept
 */
public record ConformanceReport(
        RunInformation run,
        Summary summary,
        List<ContractReport> contracts,
        List<CaseReport> cases,
        List<String> ledger,
        List<Ledger.Use> ledgerUses,
        @Nullable HistoryReport history) {

    /** Copies the lists. */
    public ConformanceReport {
        contracts = List.copyOf(contracts);
        cases = List.copyOf(cases);
        ledger = List.copyOf(ledger);
        ledgerUses = List.copyOf(ledgerUses);
    }

    /** Makes a report of a run that has no ledger but complaints, and whose history is not kept. */
    public ConformanceReport(
            RunInformation run,
            Summary summary,
            List<ContractReport> contracts,
            List<CaseReport> cases,
            List<String> ledger) {
        this(run, summary, contracts, cases, ledger, List.of(), null);
    }

    /** Returns a copy with what earlier runs tell. */
    public ConformanceReport withHistory(HistoryReport told) {
        return new ConformanceReport(run, summary, contracts, cases, ledger, ledgerUses, told);
    }

    /** Returns whether the contract holds: nothing is broken or flaky, and the ledger is true. */
    public boolean holds() {
        return summary.broken() == 0 && summary.flaky() == 0 && ledger.isEmpty();
    }

    /** Returns how many cases are broken by nothing but a document that contradicts itself, whatever a provider does. */
    public int contradictions() {
        return (int) cases.stream()
                .filter(entry -> entry.verdict() == Verdict.BROKEN)
                .filter(entry -> entry.findings().stream()
                        .filter(finding -> finding.severity() == Severity.BREAKING)
                        .allMatch(finding -> finding.check().equals(Checks.CONTRACT)))
                .count();
    }
}
