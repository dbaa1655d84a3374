package dev.chirograph.spec.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an operation sends (OpenAPI 3.1, Request Body Object).
 *
 * @param pointer where it is declared
 * @param required whether a call without body is wrong
 * @param description Markdown, or null
 * @param content alternatives in the document's order; never empty
 */
public record RequestBody(
        String pointer, boolean required, @Nullable String description, List<MediaType> content) {}
