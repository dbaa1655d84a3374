package dev.chirograph.spec.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One call that the provider offers (OpenAPI 3.1, Operation Object).
 *
 * @param pointer where it stands
 * @param operationId as the document writes it, or null
 * @param method in upper case: {@code GET}
 * @param path the path key as the document writes it, fragment included
 * @param tags in order; empty when there are none
 * @param summary one line, or null
 * @param description Markdown, or null
 * @param externalDocs where more is said, or null
 * @param deprecated whether callers should stop using it
 * @param parameters in order, those of the path merged in
 * @param requestBody what is sent, or null
 * @param responses in the document's order
 * @param security alternatives, the document's where the operation is silent; empty when anybody may call
 * @param servers the operation's or path's own servers; empty when the document's hold
 * @param effect {@code x-effect}, or null when the document is silent
 * @param provenance {@code x-provenance}, or null
 * @param javaName {@code x-java-name}, or null
 */
public record Operation(
        String pointer,
        @Nullable String operationId,
        String method,
        String path,
        List<String> tags,
        @Nullable String summary,
        @Nullable String description,
        @Nullable ExternalDocs externalDocs,
        boolean deprecated,
        List<Parameter> parameters,
        @Nullable RequestBody requestBody,
        List<Response> responses,
        List<SecurityRequirement> security,
        List<Server> servers,
        @Nullable Effect effect,
        @Nullable Provenance provenance,
        @Nullable String javaName) {

    /** Returns what people and reports call it: the operationId, else method and path. */
    public String id() {
        return operationId != null ? operationId : method + " " + path;
    }

    /** Returns the path as it goes over the wire: without the fragment that tells operations at one URL apart. */
    public String wirePath() {
        int fragment = path.indexOf('#');
        return fragment < 0 ? path : path.substring(0, fragment);
    }

    /**
     * Returns the declared effect, else what the method promises (RFC 9110, 9.2.1): GET, HEAD, OPTIONS, TRACE and QUERY
     * read, DELETE is destructive, the rest write.
     */
    public Effect effectOrDefault() {
        if (effect != null) {
            return effect;
        }
        return switch (method) {
            case "GET", "HEAD", "OPTIONS", "TRACE", "QUERY" -> Effect.READ;
            case "DELETE" -> Effect.DESTRUCTIVE;
            default -> Effect.WRITE;
        };
    }

    /** Returns the entry that speaks of a status: the exact one, else its range, else {@code default}. */
    public Optional<Response> responseFor(int code) {
        return responses.stream()
                .filter(response -> response.covers(code))
                .min(java.util.Comparator.comparingInt(
                        response -> response.exact() ? 0 : response.status().equals("default") ? 2 : 1));
    }
}
