package dev.chirograph.conformance.report;

/**
 * How the cases of one contract ended.
 *
 * @param name short name
 * @param title title of the contract
 * @param source the document
 * @param target base URL that was called
 * @param summary numbers
 * @param coverage how much of the contract was exercised
 */
public record ContractReport(
        String name, String title, String source, String target, Summary summary, Coverage coverage) {

    /** Returns a copy with another coverage. */
    ContractReport withCoverage(Coverage changed) {
        return new ContractReport(name, title, source, target, summary, changed);
    }

    /** Returns a copy with other numbers. */
    ContractReport withSummary(Summary changed) {
        return new ContractReport(name, title, source, target, changed, coverage);
    }
}
