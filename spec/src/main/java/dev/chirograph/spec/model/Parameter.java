package dev.chirograph.spec.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation; those of its path are merged in (OpenAPI 3.1, Parameter Object).
 *
 * @param pointer where it is declared (a component, when it was referenced)
 * @param name on the wire
 * @param in where it travels
 * @param required always true for path parameters
 * @param deprecated whether callers should stop using it
 * @param description Markdown, or null
 * @param style how its value is written; the default of its location when the document is silent
 * @param explode whether each element or member is written apart
 * @param allowReserved whether reserved characters stay as they are (query only)
 * @param schema type of its value; any when the document is silent or {@code content} is used (then it is that
 *     schema)
 * @param content media type in which the value is written, instead of a style; or null
 * @param examples by name
 * @param javaName {@code x-java-name}, or null
 */
public record Parameter(
        String pointer,
        String name,
        ParameterLocation in,
        boolean required,
        boolean deprecated,
        @Nullable String description,
        ParameterStyle style,
        boolean explode,
        boolean allowReserved,
        Schema schema,
        @Nullable MediaType content,
        Map<String, Example> examples,
        @Nullable String javaName) {

    /** Where it is declared tells it from most others, without a look at the whole of its schema. */
    @Override
    public int hashCode() {
        return pointer.hashCode();
    }
}
