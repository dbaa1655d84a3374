package dev.chirograph.spec.model;

import org.jspecify.annotations.Nullable;

/**
 * Documentation that stands elsewhere (OpenAPI 3.1, External Documentation Object).
 *
 * @param url as the document writes it, which need not be an address
 * @param description Markdown, or null
 */
public record ExternalDocs(String url, @Nullable String description) {}
