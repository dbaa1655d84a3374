package dev.chirograph.spec.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A way from an answer to the next call (OpenAPI 3.1, Link Object).
 *
 * @param pointer where it is declared
 * @param name key under {@code links}
 * @param operationId the operation it leads to, or null when {@code operationRef} names it
 * @param operationRef reference to the operation, or null
 * @param parameters parameter name to value or runtime expression ({@code $response.body#/0/id})
 * @param requestBody value or runtime expression, or null
 * @param description Markdown, or null
 */
public record Link(
        String pointer,
        String name,
        @Nullable String operationId,
        @Nullable String operationRef,
        Map<String, JsonNode> parameters,
        @Nullable JsonNode requestBody,
        @Nullable String description) {}
