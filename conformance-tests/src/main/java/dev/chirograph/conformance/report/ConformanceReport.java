package dev.chirograph.conformance.report;

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
 * @param history what earlier runs tell, or null when none are kept
 */
public record ConformanceReport(
        RunInformation run,
        Summary summary,
        List<ContractReport> contracts,
        List<CaseReport> cases,
        List<String> ledger,
        @Nullable HistoryReport history) {

    /** Copies the lists. */
    public ConformanceReport {
        contracts = List.copyOf(contracts);
        cases = List.copyOf(cases);
        ledger = List.copyOf(ledger);
    }

    /** Makes a report of a run whose history is not kept. */
    public ConformanceReport(
            RunInformation run,
            Summary summary,
            List<ContractReport> contracts,
            List<CaseReport> cases,
            List<String> ledger) {
        this(run, summary, contracts, cases, ledger, null);
    }

    /** Returns a copy with what earlier runs tell. */
    public ConformanceReport withHistory(HistoryReport told) {
        return new ConformanceReport(run, summary, contracts, cases, ledger, told);
    }

    /** Returns whether the contract holds: nothing is broken, and the ledger is true. */
    public boolean holds() {
        return summary.broken() == 0 && ledger.isEmpty();
    }
}
