package dev.chirograph.conformance.mock;

import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Severity;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Operations that no request reaches, because another one has the same method and a path of the same form ({@code /a/{id}} and
 * {@code /a/{name}}), which OpenAPI takes for identical, and their parameters may have the same values.
 */
public final class ShadowedOperations {
    private ShadowedOperations() {}

    /** What a request must have to call an operation. */
    private record Form(String method, String path, Map<String, String> constants, List<String> queryKeys) {}

    /** Returns a warning for each, at its place; in the order of the contract. */
    public static List<Diagnostic> of(Contract contract) {
        List<Diagnostic> shadowed = new ArrayList<>();
        Map<Form, Operation> reached = new HashMap<>();
        for (Operation operation : contract.operations()) {
            Route route = Route.of(contract, operation, shadowed.size());
            Form form = new Form(
                    operation.method(),
                    route.typed().pattern(),
                    route.constants(),
                    route.queryHoles().keySet().stream().sorted().toList());
            Operation first = reached.putIfAbsent(form, operation);
            // Of operations at one URL, the one whose description a request breaks least is called.
            if (first != null && !first.wirePath().equals(operation.wirePath())) {
                shadowed.add(new Diagnostic(
                        Severity.WARNING,
                        "same-path",
                        "nothing tells " + operation.wirePath() + " from " + first.wirePath()
                                + "; the mock provider takes both for " + first.id(),
                        contract.locator().locate(operation.pointer()),
                        null));
            }
        }
        return shadowed;
    }
}
