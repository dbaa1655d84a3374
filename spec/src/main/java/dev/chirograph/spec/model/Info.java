package dev.chirograph.spec.model;

import org.jspecify.annotations.Nullable;

/**
 * What the document says of itself (OpenAPI 3.1, Info Object).
 *
 * @param title name of the API; {@code API} when the document lacks one
 * @param version version of the described API; empty when the document lacks one
 * @param summary one line, or null
 * @param description Markdown (CommonMark), or null
 * @param termsOfService where they stand, which need not be an address; or null
 * @param contact whom to ask, or null
 * @param license what may be done with the API, or null
 * @param externalDocs where more is said of the whole document, or null
 * @param javaName {@code x-java-name}: what the generated client is called, without {@code Client}; or null
 */
public record Info(
        String title,
        String version,
        @Nullable String summary,
        @Nullable String description,
        @Nullable String termsOfService,
        @Nullable Contact contact,
        @Nullable License license,
        @Nullable ExternalDocs externalDocs,
        @Nullable String javaName) {

    /**
     * Whom to ask (OpenAPI 3.1, Contact Object).
     *
     * @param name of a person or an organization, or null
     * @param url as the document writes it, which need not be an address; or null
     * @param email likewise, or null
     */
    public record Contact(
            @Nullable String name,
            @Nullable String url,
            @Nullable String email) {}

    /**
     * What may be done with the API (OpenAPI 3.1, License Object).
     *
     * @param name of the license, or null
     * @param identifier SPDX expression, or null
     * @param url as the document writes it, which need not be an address; or null
     */
    public record License(
            @Nullable String name,
            @Nullable String identifier,
            @Nullable String url) {}
}
