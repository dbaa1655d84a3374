package dev.chirograph.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Effect;
import dev.chirograph.spec.model.Link;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.model.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows which operations of a contract give values of parameters: links first, then lists. Only reading ones do. */
final class ValueSources {
    private final Contract contract;
    private final Map<String, List<ValueSource>> linked = new HashMap<>();

    private ValueSources(Contract contract) {
        this.contract = contract;
        for (Operation operation : contract.operations()) {
            if (operation.effectOrDefault() == Effect.READ) {
                operation.responses().stream()
                        .filter(Response::success)
                        .flatMap(response -> response.links().values().stream())
                        .forEach(link -> index(operation, link));
            }
        }
    }

    static ValueSources of(Contract contract) {
        return new ValueSources(contract);
    }

    private void index(Operation from, Link link) {
        if (link.operationId() == null) {
            return;
        }
        for (Map.Entry<String, JsonNode> parameter : link.parameters().entrySet()) {
            String key = parameter.getKey();
            // OpenAPI 3.1, Link Object: a name may be qualified by its location.
            String name = key.matches("(path|query|header|cookie)\\..+") ? key.substring(key.indexOf('.') + 1) : key;
            if (parameter.getValue().isTextual()) {
                linked.computeIfAbsent(link.operationId() + " " + name, ignored -> new ArrayList<>())
                        .add(new ValueSource.Linked(from, parameter.getValue().textValue()));
            }
        }
    }

    /** Returns the sources of a parameter, the best first; none for one that chooses a word of an enumeration. */
    List<ValueSource> of(Operation operation, Parameter parameter) {
        if (!parameter.schema().enumeration().isEmpty() || parameter.schema().constant() != null) {
            return List.of();
        }
        List<ValueSource> sources =
                new ArrayList<>(linked.getOrDefault(operation.id() + " " + parameter.name(), List.of()));
        if (parameter.in() == ParameterLocation.PATH) {
            contract.operations().stream()
                    .filter(candidate -> lists(candidate, operation, parameter.name()))
                    .forEach(candidate -> sources.add(new ValueSource.Listed(candidate, parameter.name())));
        }
        return sources;
    }

    /** {@code /invoice} lists what {@code /invoice/{id}} is one of; so does {@code /vms.json} for {@code /vms/{id}.json}. */
    private static boolean lists(Operation candidate, Operation operation, String name) {
        String path = operation.wirePath();
        int hole = path.indexOf("/{" + name + "}");
        if (hole < 0
                || !candidate.method().equals("GET")
                || candidate.effectOrDefault() != Effect.READ
                || candidate.path().indexOf('#') >= 0) {
            return false;
        }
        String list = path.substring(0, hole);
        int dot = path.lastIndexOf('.');
        String suffix = dot > path.lastIndexOf('/') || dot > path.lastIndexOf('}') ? path.substring(dot) : "";
        return candidate.wirePath().equals(list)
                || (!suffix.isEmpty() && candidate.wirePath().equals(list + suffix));
    }
}
