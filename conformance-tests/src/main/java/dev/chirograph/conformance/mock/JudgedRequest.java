package dev.chirograph.conformance.mock;

import dev.chirograph.conformance.cases.RequestValues;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request beside what the contract says of it.
 *
 * @param operation the operation that it calls
 * @param values what it sends
 * @param faults in which ways it breaks the contract
 * @param documented the documented exchange that sends exactly the same, or null
 */
public record JudgedRequest(
        Operation operation,
        RequestValues values,
        List<RequestFault> faults,
        @Nullable DocumentedExchange documented) {

    /** Copies the list. */
    public JudgedRequest {
        faults = List.copyOf(faults);
    }
}
