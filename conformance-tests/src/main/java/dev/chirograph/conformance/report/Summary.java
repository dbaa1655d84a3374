package dev.chirograph.conformance.report;

import dev.chirograph.conformance.check.Verdict;
import java.util.List;

/**
 * How many cases ended how.
 *
 * @param cases all of them
 * @param pass as documented
 * @param drift differ compatibly
 * @param broken break the contract
 * @param flaky are answered otherwise when they are repeated
 * @param known differ as the ledger says
 * @param notTestable could not be sent
 * @param skipped were not sent, because they might change the account
 */
public record Summary(int cases, int pass, int drift, int broken, int flaky, int known, int notTestable, int skipped) {

    /** Counts. */
    public static Summary of(List<CaseReport> cases) {
        return new Summary(
                cases.size(),
                count(cases, Verdict.PASS),
                count(cases, Verdict.DRIFT),
                count(cases, Verdict.BROKEN),
                count(cases, Verdict.FLAKY),
                count(cases, Verdict.KNOWN),
                count(cases, Verdict.NOT_TESTABLE),
                count(cases, Verdict.SKIPPED_UNSAFE));
    }

    private static int count(List<CaseReport> cases, Verdict verdict) {
        return (int) cases.stream().filter(entry -> entry.verdict() == verdict).count();
    }
}
