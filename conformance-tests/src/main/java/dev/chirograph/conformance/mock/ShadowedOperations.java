package dev.chirograph.conformance.mock;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Severity;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Operations that no request reaches, because another one has the same method and a path of the same form ({@code /a/{id}} and
 * {@code /a/{name}}), which OpenAPI takes for identical, and takes parameters of the same values.
 */
public final class ShadowedOperations {
    private ShadowedOperations() {}

    /** What a request must have to call an operation. */
    private record Form(
            String method,
            String path,
            Map<String, String> constants,
            Set<String> queryKeys,
            List<Values> steps,
            Set<String> parameters,
            boolean body) {
        static Form of(Contract contract, Operation operation) {
            Route route = Route.of(contract, operation, 0);
            List<Values> steps = new ArrayList<>();
            Set<String> others = new TreeSet<>();
            for (Parameter parameter : operation.parameters()) {
                if (parameter.in() == ParameterLocation.PATH) {
                    steps.add(Values.of(contract.resolve(parameter.schema())));
                } else {
                    others.add(parameter.in().word() + " " + parameter.name() + " " + parameter.required());
                }
            }
            return new Form(
                    operation.method(),
                    route.typed().pattern(),
                    route.constants(),
                    route.queryHoles().keySet(),
                    steps,
                    others,
                    operation.requestBody() != null);
        }
    }

    /** Which values a parameter may have. */
    private record Values(
            Set<Schema.Type> types, @Nullable String format, List<JsonNode> enumeration, Schema.Limits limits) {
        static Values of(Schema schema) {
            return new Values(schema.types(), schema.format(), schema.enumeration(), schema.limits());
        }
    }

    /** Returns a warning for each, at its place; in the order of the contract. */
    public static List<Diagnostic> of(Contract contract) {
        List<Diagnostic> shadowed = new ArrayList<>();
        Map<Form, Operation> reached = new HashMap<>();
        for (Operation operation : contract.operations()) {
            Form form = Form.of(contract, operation);
            Operation first = reached.putIfAbsent(form, operation);
            // Of operations at one URL, whose keys differ in the fragment, lint speaks.
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
