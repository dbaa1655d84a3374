package dev.chirograph.spec.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A server (OpenAPI 3.1, Server Object).
 *
 * @param pointer where it stands
 * @param url URL template, with scheme and host or a path alone, with {@code {variable}} holes
 * @param description Markdown, or null
 * @param variables by name, in order
 */
public record Server(String pointer, String url, @Nullable String description, Map<String, ServerVariable> variables) {

    /**
     * A hole of a server URL.
     *
     * @param defaultValue used when the user gives none
     * @param enumeration the allowed values; empty when any is allowed
     * @param description Markdown, or null
     */
    public record ServerVariable(
            String defaultValue,
            List<String> enumeration,
            @Nullable String description) {}
}
