package dev.chirograph.conformance;

import dev.chirograph.conformance.check.Checks;
import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.ledger.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What findings are worth beside the ledger.
 *
 * @param verdict how the case ends
 * @param findings the known ones first
 * @param known how many of them are known
 */
record Judgement(Verdict verdict, List<Finding> findings, int known) {

    /** Judges a case that was sent, and lets the ledger remember what was met. */
    static Judgement of(Ledger ledger, String caseId, List<Finding> findings, LocalDate today) {
        Ledger.Split split = ledger.split(caseId, findings, today);
        List<Finding> ordered = new ArrayList<>(split.known());
        ordered.addAll(split.unknown());
        boolean flaky = findings.stream().anyMatch(Judgement::flaky);
        if (flaky && split.known().stream().anyMatch(Judgement::flaky)) {
            // Whoever knows that a case is flaky expects it to fail in some way.
            return new Judgement(Verdict.KNOWN, ordered, ordered.size());
        }
        Verdict verdict = flaky ? Verdict.FLAKY : Checks.verdict(split.unknown());
        if (verdict == Verdict.PASS && !split.known().isEmpty()) {
            verdict = Verdict.KNOWN;
        }
        return new Judgement(verdict, ordered, split.known().size());
    }

    private static boolean flaky(Finding finding) {
        return finding.check().equals(Checks.FLAKY);
    }
}
