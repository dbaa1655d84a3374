package dev.chirograph.spec.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.document.DocumentReader;
import dev.chirograph.spec.document.References;
import dev.chirograph.spec.model.MediaType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Examples of JSON that authors write as text, {@code '{"id": 1}'}, where the schema allows no text: they are read as the
 * JSON that they hold. OpenAPI wants text only for what JSON cannot express (OpenAPI 3.1, 4.8.19).
 */
final class JsonTextExamples {
    private static final DocumentReader DOCUMENTS = new DocumentReader();
    private static final List<String> STRUCTURE =
            List.of("properties", "additionalProperties", "items", "prefixItems", "allOf");

    private static final int LONGEST_CHAIN = 16;

    private final Reading reading;
    private final boolean json;
    private final Element schema;

    /**
     * Makes a reader of the examples of a media type.
     *
     * @param type the media type
     * @param schema its schema, which need not be there
     */
    JsonTextExamples(Reading reading, String type, Element schema) {
        this.reading = reading;
        this.json = MediaType.json(type);
        this.schema = schema;
    }

    /** Returns the example as the JSON that it holds, or as it is. */
    Element read(Element example) {
        if (!json || !example.node().isTextual() || allowsText(target())) {
            return example;
        }
        JsonNode held = held(example.node().textValue());
        if (held == null) {
            return example;
        }
        reading.warning(example, "example-text", "the example is JSON written as text, and is read as that JSON");
        return new Element(held, example.pointer());
    }

    /** Follows references; who reads the schema itself says what is wrong with them. */
    private Element target() {
        Element target = schema;
        for (int i = 0; i < LONGEST_CHAIN && target.node().path("$ref").isTextual(); i++) {
            target = reading.at(References.pointer(target.node().path("$ref").asText()));
        }
        return target;
    }

    private static @Nullable JsonNode held(String text) {
        String trimmed = text.strip();
        if (!trimmed.startsWith("{") && !trimmed.startsWith("[")) {
            return null;
        }
        try {
            return DOCUMENTS.readPlain(
                    "example.json", new ByteArrayInputStream(trimmed.getBytes(StandardCharsets.UTF_8)));
        } catch (ContractException e) {
            return null;
        }
    }

    private static boolean allowsText(Element schema) {
        JsonNode type = schema.node().path("type");
        if (type.isArray()) {
            for (JsonNode word : type) {
                if (word.asText().equals("string")) {
                    return true;
                }
            }
            return false;
        }
        if (type.isTextual()) {
            return type.asText().equals("string");
        }
        return schema.node().isObject() && STRUCTURE.stream().noneMatch(schema::has);
    }
}
