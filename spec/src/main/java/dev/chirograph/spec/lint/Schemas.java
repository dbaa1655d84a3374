package dev.chirograph.spec.lint;

import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.Response;
import dev.chirograph.spec.model.Schema;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ways through the schemas of a contract. */
final class Schemas {
    private Schemas() {}

    /** Returns every schema of a contract once, wherever it stands. */
    static Collection<Schema> all(Contract contract) {
        Map<String, Schema> found = new LinkedHashMap<>();
        contract.schemas().values().forEach(schema -> collect(schema, found));
        contract.schemasByPointer().values().forEach(schema -> collect(schema, found));
        for (Operation operation : contract.operations()) {
            for (Parameter parameter : operation.parameters()) {
                collect(parameter.schema(), found);
            }
            if (operation.requestBody() != null) {
                content(operation.requestBody().content(), found);
            }
            for (Response response : operation.responses()) {
                content(response.content(), found);
                response.headers().values().forEach(header -> collect(header.schema(), found));
            }
        }
        return found.values();
    }

    private static void content(List<MediaType> content, Map<String, Schema> found) {
        content.forEach(mediaType -> collect(mediaType.schema(), found));
    }

    private static void collect(@Nullable Schema schema, Map<String, Schema> found) {
        if (schema == null || found.putIfAbsent(schema.pointer(), schema) != null) {
            return;
        }
        schema.properties().values().forEach(child -> collect(child, found));
        schema.patternProperties().values().forEach(child -> collect(child, found));
        collect(schema.additionalProperties(), found);
        collect(schema.items(), found);
        collect(schema.not(), found);
        List.of(schema.prefixItems(), schema.allOf(), schema.oneOf(), schema.anyOf())
                .forEach(list -> list.forEach(child -> collect(child, found)));
    }

    /** Returns whether a schema describes the member that a JSON Pointer names. */
    static boolean reaches(Contract contract, Schema schema, String pointer) {
        return reaches(contract, schema, pointer, new HashSet<>());
    }

    private static boolean reaches(Contract contract, Schema schema, String pointer, Set<String> seen) {
        if (pointer.isEmpty()) {
            return true;
        }
        Schema resolved = contract.resolve(schema);
        // Schemas may be made of themselves, so the same question is asked once.
        if (!seen.add(resolved.pointer() + " " + pointer)) {
            return false;
        }
        int slash = pointer.indexOf('/', 1);
        String token = Pointers.unescape(pointer.substring(1, slash < 0 ? pointer.length() : slash));
        String rest = slash < 0 ? "" : pointer.substring(slash);
        Schema member = token.matches("\\d+") && resolved.items() != null
                ? resolved.items()
                : resolved.properties().getOrDefault(token, resolved.additionalProperties());
        if (member != null && reaches(contract, member, rest, seen)) {
            return true;
        }
        return List.of(resolved.allOf(), resolved.oneOf(), resolved.anyOf()).stream()
                .flatMap(List::stream)
                .anyMatch(branch -> reaches(contract, branch, pointer, seen));
    }
}
