package dev.chirograph.conformance.cases;

import dev.chirograph.spec.model.Operation;
import org.jspecify.annotations.Nullable;

/**
 * One exchange that is to be replayed and judged.
 *
 * @param id path of contract, operation and case: {@code lightlayer/invoices.get/paid-invoice}; unique within a run
 * @param subject the contract
 * @param operation the operation that is called
 * @param kind where the case comes from
 * @param request what is sent
 * @param credentials which credentials it is sent with
 * @param expected what must come back
 * @param note what a reader has to know, such as {@code no response is documented}; or null
 * @param notTestable why it cannot be sent at all, or null when it can
 */
public record ConformanceCase(
        String id,
        NamedContract subject,
        Operation operation,
        CaseKind kind,
        RequestValues request,
        CaseCredentials credentials,
        Expectation expected,
        @Nullable String note,
        @Nullable String notTestable) {

    /** Returns the id without contract and operation. */
    public String name() {
        return id.substring(subject.name().length() + operation.id().length() + 2);
    }

    /** Returns a copy that sends something else. */
    public ConformanceCase withRequest(RequestValues changed) {
        return new ConformanceCase(id, subject, operation, kind, changed, credentials, expected, note, notTestable);
    }
}
