package dev.chirograph.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.chirograph.spec.document.References;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows which media types of one content mean one schema: documents repeat it for JSON and for XML. */
final class RepeatedSchemas {
    /** What is no part of a type: how XML is written, and how a value may look. */
    private static final Set<String> ASIDE = Set.of("xml", "example", "examples");

    /** Below these, keys are names that the document gives. */
    private static final Set<String> NAMES = Set.of("properties", "patternProperties", "$defs", "definitions");

    private final Contract contract;

    RepeatedSchemas(Contract contract) {
        this.contract = contract;
    }

    /** Returns whether two media types mean one schema; false when one of them is silent. */
    boolean same(MediaType one, MediaType other) {
        if (one.schema() == null || other.schema() == null) {
            return false;
        }
        return one.schema().pointer().equals(other.schema().pointer())
                || same(node(one.schema()), node(other.schema()), false);
    }

    /**
     * Returns the schema that stands for that of a media type wherever the content repeats it: that of XML, since it
     * says everything that the others say.
     *
     * @param content all media types of the body or answer
     * @return null when the media type is silent
     */
    @Nullable
    Schema of(MediaType mediaType, List<MediaType> content) {
        return Stream.concat(
                        content.stream().filter(MediaType::xml),
                        content.stream().filter(MediaType::json))
                .filter(other -> mediaType.json() || mediaType.xml())
                .filter(other -> same(other, mediaType))
                .findFirst()
                .orElse(mediaType)
                .schema();
    }

    private JsonNode node(Schema schema) {
        JsonNode node = References.find(contract.document(), schema.pointer());
        return node == null ? MissingNode.getInstance() : node;
    }

    private static boolean same(JsonNode one, JsonNode other, boolean names) {
        if (!one.isObject() || !other.isObject()) {
            return (one.isArray() && other.isArray()) ? sameElements(one, other) : one.equals(other);
        }
        return keys(one, names).equals(keys(other, names))
                && keys(one, names).stream()
                        .allMatch(key -> same(one.get(key), other.get(key), !names && NAMES.contains(key)));
    }

    private static boolean sameElements(JsonNode one, JsonNode other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int index = 0; index < one.size(); index++) {
            if (!same(one.get(index), other.get(index), false)) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> keys(JsonNode schema, boolean names) {
        return schema.properties().stream()
                .map(Map.Entry::getKey)
                .filter(key -> names || !ASIDE.contains(key))
                .collect(Collectors.toSet());
    }
}
