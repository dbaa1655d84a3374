package dev.chirograph.conformance.report;

import dev.chirograph.conformance.cases.ValueOrigin;
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
 * @param values where the values of its parameters come from, as far as they are not documented ones
 * @param position of the case among all cases of the run, shards included; from 0
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
        Duration duration,
        List<ValueOrigin> values,
        int position) {

    /** Copies the lists. */
    public CaseReport {
        findings = List.copyOf(findings);
        values = List.copyOf(values);
    }

    /** Makes the report of a case that is alone in its run, and whose values are documented ones. */
    public CaseReport(
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
        this(
                id,
                contract,
                operation,
                kind,
                verdict,
                reason,
                findings,
                known,
                place,
                provenance,
                curl,
                status,
                documented,
                answer,
                duration,
                List.of(),
                0);
    }

    /** Returns a copy that ended otherwise. */
    public CaseReport judgedAs(Verdict changed, List<Finding> ordered, int knownOnes) {
        return new CaseReport(
                id,
                contract,
                operation,
                kind,
                changed,
                reason,
                ordered,
                knownOnes,
                place,
                provenance,
                curl,
                status,
                documented,
                answer,
                duration,
                values,
                position);
    }

    /** Returns a copy with the place of the case in its run. */
    public CaseReport at(int index) {
        return new CaseReport(
                id,
                contract,
                operation,
                kind,
                verdict,
                reason,
                findings,
                known,
                place,
                provenance,
                curl,
                status,
                documented,
                answer,
                duration,
                values,
                index);
    }

    /** Returns the id without contract and operation. */
    public String name() {
        String prefix = contract + "/" + operation + "/";
        return id.startsWith(prefix) ? id.substring(prefix.length()) : id.substring(id.lastIndexOf('/') + 1);
    }

    /** Returns whether a request was sent and its answer, or the lack of one, judged. */
    public boolean judged() {
        return verdict != Verdict.NOT_TESTABLE && verdict != Verdict.SKIPPED_UNSAFE;
    }

    /** Returns whether a request was sent and answered. */
    public boolean sent() {
        return status != null;
    }
}
