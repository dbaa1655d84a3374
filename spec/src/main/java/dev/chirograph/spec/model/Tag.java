package dev.chirograph.spec.model;

import org.jspecify.annotations.Nullable;

/**
 * A declared tag: a section of the provider's documentation.
 *
 * @param name as operations write it
 * @param description Markdown, or null
 * @param externalDocs where more is said, or null
 */
public record Tag(
        String name, @Nullable String description, @Nullable ExternalDocs externalDocs) {}
