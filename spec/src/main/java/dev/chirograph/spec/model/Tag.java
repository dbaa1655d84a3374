package dev.chirograph.spec.model;

import org.jspecify.annotations.Nullable;

/**
 * A declared tag: a section of the provider's documentation.
 *
 * @param name as operations write it
 * @param description Markdown, or null
 */
public record Tag(String name, @Nullable String description) {}
