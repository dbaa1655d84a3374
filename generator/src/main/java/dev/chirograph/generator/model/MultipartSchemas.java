package dev.chirograph.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.document.References;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.RequestBody;
import dev.chirograph.spec.model.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds the schemas whose classes are sent in several parts, so that what is binary in them is a file. */
final class MultipartSchemas {
    private final SchemaComposition composition;
    private final Set<String> found = new HashSet<>();

    /** Media types by the schema to which they refer; the operation usually sends another media type. */
    private final Map<String, Set<String>> additional = new HashMap<>();

    private MultipartSchemas(Contract contract, Diagnostics diagnostics) {
        this.composition = new SchemaComposition(contract, diagnostics);
    }

    /**
     * Returns their pointers. A schema that is sent in parts beside something else is among them only when nothing but
     * such forms refers to it: elsewhere binary members are text.
     */
    static Set<String> of(Contract contract, Diagnostics diagnostics) {
        MultipartSchemas schemas = new MultipartSchemas(contract, diagnostics);
        contract.operations().stream()
                .map(operation -> operation.requestBody())
                .filter(Objects::nonNull)
                .filter(body -> !body.content().isEmpty())
                .forEach(schemas::collect);
        schemas.additional.keySet().removeAll(schemas.found);
        if (!schemas.additional.isEmpty()) {
            Map<String, Integer> references = new HashMap<>();
            count(contract.document(), references);
            schemas.additional.forEach((pointer, mediaTypes) -> {
                if (references.getOrDefault(pointer, 0) == mediaTypes.size()) {
                    schemas.found.add(pointer);
                }
            });
        }
        return schemas.found;
    }

    private void collect(RequestBody body) {
        MediaType chosen = BodyBuilding.choose(body);
        for (MediaType mediaType : body.content()) {
            if (mediaType.schema() == null || MediaKinds.ofBody(mediaType) != BodyDecl.Kind.MULTIPART) {
                continue;
            }
            Schema schema = composition.standsFor(mediaType.schema());
            if (mediaType.pointer().equals(chosen.pointer()) || BodyBuilding.standsIn(mediaType, schema)) {
                found.add(schema.pointer());
            } else if (schema.pointer().equals(mediaType.schema().ref())) {
                additional
                        .computeIfAbsent(schema.pointer(), first -> new HashSet<>())
                        .add(mediaType.pointer());
            }
        }
    }

    /** Counts what only looks like a reference as well; it may cost a method, but never a wrong type. */
    private static void count(JsonNode node, Map<String, Integer> references) {
        JsonNode reference = node.path("$ref");
        if (reference.isTextual()) {
            references.merge(References.pointer(reference.asText()), 1, Integer::sum);
        }
        node.forEach(child -> count(child, references));
    }
}
