package dev.chirograph.spec.model;

import org.jspecify.annotations.Nullable;

/**
 * What the document says of itself (OpenAPI 3.1, Info Object).
 *
 * @param title name of the API; {@code API} when the document lacks one
 * @param version version of the described API; empty when the document lacks one
 * @param summary one line, or null
 * @param description Markdown (CommonMark), or null
 * @param javaName {@code x-java-name}: what the generated client is called, without {@code Client}; or null
 */
public record Info(
        String title,
        String version,
        @Nullable String summary,
        @Nullable String description,
        @Nullable String javaName) {}
