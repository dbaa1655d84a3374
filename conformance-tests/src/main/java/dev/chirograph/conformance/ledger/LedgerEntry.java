package dev.chirograph.conformance.ledger;

import dev.chirograph.conformance.check.Finding;
import dev.chirograph.spec.diagnostic.Location;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deviation that is known and tolerated for a while.
 *
 * @param cases id of the case, or a pattern with {@code *}
 * @param check id of the check
 * @param pointer JSON Pointer of the finding, or a pattern with {@code *}
 * @param wrong who has to change: {@code document} or {@code provider}; {@code undecided} as long as nobody has decided
 * @param reason why it is tolerated
 * @param owner who follows it up, or null
 * @param environment host of the target for which alone it holds, or null for any
 * @param expires the last day on which it holds
 * @param place where the ledger says it
 */
public record LedgerEntry(
        String cases,
        String check,
        String pointer,
        String wrong,
        String reason,
        @Nullable String owner,
        @Nullable String environment,
        LocalDate expires,
        Location place) {

    /** Returns whether the entry speaks of a case. */
    public boolean covers(String caseId) {
        return Globs.matches(cases, caseId);
    }

    /** Returns whether the entry speaks of a finding of a case that it covers. */
    public boolean covers(Finding finding) {
        return check.equals(finding.check()) && Globs.matches(pointer, finding.pointer());
    }
}
