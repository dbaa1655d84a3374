package dev.chirograph.spec.model;

import org.jspecify.annotations.Nullable;

/**
 * A request that the provider sends by itself: a webhook (OpenAPI 3.1, 4.8.1), or a callback that an operation leads to
 * (OpenAPI 3.1, 4.8.18).
 *
 * @param pointer where it is declared
 * @param name key under {@code webhooks} or {@code callbacks}
 * @param method HTTP method in capitals
 * @param summary one line, or null
 * @param body what is sent; null when the document describes none
 * @param cause the operation whose callback it is; null for a webhook
 */
public record IncomingRequest(
        String pointer,
        String name,
        String method,
        @Nullable String summary,
        @Nullable RequestBody body,
        @Nullable Operation cause) {}
