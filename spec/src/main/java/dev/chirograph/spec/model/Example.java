package dev.chirograph.spec.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One example of a parameter, body or answer (OpenAPI 3.1, Example Object).
 *
 * @param pointer where its value stands
 * @param name key under {@code examples}; {@code default} for an unnamed one
 * @param summary one line, or null
 * @param description Markdown, or null
 * @param value the value as the document writes it: JSON for JSON content, a text node for other content; null when
 *     the document only names an external file (which is never fetched)
 * @param provenance {@code x-provenance}, or null
 */
public record Example(
        String pointer,
        String name,
        @Nullable String summary,
        @Nullable String description,
        @Nullable JsonNode value,
        @Nullable Provenance provenance) {

    /** Returns the values of examples in their order, without those that have none. */
    public static Stream<JsonNode> values(Map<String, Example> examples) {
        return examples.values().stream().map(Example::value).flatMap(Stream::ofNullable);
    }
}
