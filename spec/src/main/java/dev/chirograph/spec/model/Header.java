package dev.chirograph.spec.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A header of an answer or of a part (OpenAPI 3.1, Header Object).
 *
 * @param pointer where it is declared
 * @param name on the wire; compared without case
 * @param required whether it is always sent
 * @param deprecated whether callers should stop reading it
 * @param description Markdown, or null
 * @param schema type of its value
 * @param explode whether members of an object are written as {@code name=value}
 * @param examples by name
 */
public record Header(
        String pointer,
        String name,
        boolean required,
        boolean deprecated,
        @Nullable String description,
        Schema schema,
        boolean explode,
        Map<String, Example> examples) {}
