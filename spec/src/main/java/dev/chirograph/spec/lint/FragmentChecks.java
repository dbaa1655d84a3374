package dev.chirograph.spec.lint;

import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.lint.Check.Complaints;
import dev.chirograph.spec.lint.Rule.Scope;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether operations that share one URL can be told apart by what goes over the wire. */
final class FragmentChecks {
    private FragmentChecks() {}

    static List<Check> all() {
        return List.of(Check.error(
                "fragment-path",
                Scope.GENERAL,
                "Paths that differ only in their fragment have constant parameters, required parameters or bodies that differ.",
                FragmentChecks::find));
    }

    /**
     * What a provider sees of an operation.
     *
     * @param constants parameters that have one allowed value, with it
     * @param required names of the other required parameters
     * @param body pointer of the body's schema, or null
     */
    private record Signature(
            String method,
            String path,
            Map<String, String> constants,
            Set<String> required,
            @Nullable String body) {}

    private static void find(Contract contract, Complaints complaints) {
        Map<Signature, Operation> seen = new HashMap<>();
        for (Operation operation : contract.operations()) {
            if (operation.path().contains("#")) {
                Operation first = seen.putIfAbsent(signature(contract, operation), operation);
                if (first != null) {
                    complaints.at(
                            operation.pointer(),
                            "on the wire nothing tells this operation from " + Quoted.plain(first.id()));
                }
            }
        }
    }

    private static Signature signature(Contract contract, Operation operation) {
        Map<String, String> constants = new TreeMap<>();
        Set<String> required = new TreeSet<>();
        for (Parameter parameter : operation.parameters()) {
            Schema schema = contract.resolve(parameter.schema());
            String key = parameter.in().word() + " " + parameter.name();
            if (parameter.required() && schema.constant() != null) {
                constants.put(key, schema.constant().toString());
            } else if (parameter.required() && schema.enumeration().size() == 1) {
                constants.put(key, schema.enumeration().get(0).toString());
            } else if (parameter.required()) {
                required.add(key);
            }
        }
        return new Signature(operation.method(), operation.wirePath(), constants, required, body(contract, operation));
    }

    private static @Nullable String body(Contract contract, Operation operation) {
        if (operation.requestBody() == null) {
            return null;
        }
        Schema schema = operation.requestBody().content().get(0).schema();
        return schema == null ? "" : contract.resolve(schema).pointer();
    }
}
