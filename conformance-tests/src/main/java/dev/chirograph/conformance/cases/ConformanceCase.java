package dev.chirograph.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Parameter;
import java.util.ArrayList;
import java.util.List;
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
 * @param values where values come from that are not documented ones
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
        @Nullable String notTestable,
        List<ValueOrigin> values) {

    /** Copies the list. */
    public ConformanceCase {
        values = List.copyOf(values);
    }

    /** Makes a case whose values are documented ones. */
    public ConformanceCase(
            String id,
            NamedContract subject,
            Operation operation,
            CaseKind kind,
            RequestValues request,
            CaseCredentials credentials,
            Expectation expected,
            @Nullable String note,
            @Nullable String notTestable) {
        this(id, subject, operation, kind, request, credentials, expected, note, notTestable, List.of());
    }

    /** Returns the id without contract and operation. */
    public String name() {
        return id.substring(subject.name().length() + operation.id().length() + 2);
    }

    /** Returns a copy that sends something else. */
    public ConformanceCase withRequest(RequestValues changed) {
        return new ConformanceCase(
                id, subject, operation, kind, changed, credentials, expected, note, notTestable, values);
    }

    /** Returns a copy that sends a value which is not the documented one. */
    public ConformanceCase withValue(Parameter parameter, JsonNode value, ValueOrigin origin) {
        List<ValueOrigin> more = new ArrayList<>(values);
        more.add(origin);
        return new ConformanceCase(
                id,
                subject,
                operation,
                kind,
                request.with(parameter, value),
                credentials,
                expected,
                note,
                notTestable,
                more);
    }

    /** Returns a copy that cannot be sent. */
    public ConformanceCase notTestable(String reason) {
        return new ConformanceCase(id, subject, operation, kind, request, credentials, expected, note, reason, values);
    }
}
