package dev.chirograph.conformance.report;

import java.util.List;

/**
 * Everything that a run found.
 *
 * @param run how it was made
 * @param summary numbers over all contracts
 * @param contracts each contract
 * @param cases each case, in the order of the contracts and operations
 * @param ledger complaints about entries of the ledger that have expired, match nothing, or are no longer true
 */
public record ConformanceReport(
        RunInformation run,
        Summary summary,
        List<ContractReport> contracts,
        List<CaseReport> cases,
        List<String> ledger) {

    /** Copies the lists. */
    public ConformanceReport {
        contracts = List.copyOf(contracts);
        cases = List.copyOf(cases);
        ledger = List.copyOf(ledger);
    }

    /** Returns whether the contract holds: nothing is broken, and the ledger is true. */
    public boolean holds() {
        return summary.broken() == 0 && ledger.isEmpty();
    }
}
