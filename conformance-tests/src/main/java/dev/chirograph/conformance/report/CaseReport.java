package dev.chirograph.conformance.report;

import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.spec.diagnostic.Location;
import dev.chirograph.spec.model.Provenance;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one case ended. Holds no secret: every text was cleared of them.
 *
 * @param id path of contract, operation and case
 * @param contract short name of the contract
 * @param operation operationId
 * @param kind where the case comes from: {@code documented}, {@code generated}, …
 * @param verdict how it ended
 * @param reason why it was not sent, or what a reader has to know; or null
 * @param findings what differs, those in the ledger included
 * @param known how many of the findings, from the first, are in the ledger
 * @param place where the contract describes the operation
 * @param provenance what the provider's documentation says where, or null
 * @param curl a command that repeats the request, with variables for secrets; null when nothing can be sent
 * @param status what came, or null when nothing was sent
 * @param documented the documented answer, shortened, or null
 * @param answer what came, shortened, or null
 * @param duration from the request's first byte to the answer's last; zero when nothing was sent
 */
public record CaseReport(
        String id,
        String contract,
        String operation,
        String kind,
        Verdict verdict,
        @Nullable String reason,
        List<Finding> findings,
        int known,
        Location place,
        @Nullable Provenance provenance,
        @Nullable String curl,
        @Nullable Integer status,
        @Nullable String documented,
        @Nullable String answer,
        Duration duration) {

    /** Copies the list. */
    public CaseReport {
        findings = List.copyOf(findings);
    }

    /** Returns the id without contract and operation. */
    public String name() {
        String prefix = contract + "/" + operation + "/";
        return id.startsWith(prefix) ? id.substring(prefix.length()) : id.substring(id.lastIndexOf('/') + 1);
    }

    /** Returns whether a request was sent and answered. */
    public boolean sent() {
        return status != null;
    }
}
