package dev.chirograph.client.http;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How one property becomes a part of a multipart body (OpenAPI "Encoding Object"). Immutable. */
public final class PartEncoding {
    private final String name;
    private final @Nullable String contentType;

    private PartEncoding(String name, @Nullable String contentType) {
        this.name = name;
        this.contentType = contentType;
    }

    /**
     * Returns the encoding of a property.
     *
     * @param name of the property
     * @param contentType media type of its parts
     */
    public static PartEncoding of(String name, String contentType) {
        return new PartEncoding(name, Objects.requireNonNull(contentType, "contentType"));
    }

    /** Returns what {@code encodings} say of a property; nothing special when they are silent. */
    static PartEncoding find(String name, List<PartEncoding> encodings) {
        return encodings.stream()
                .filter(encoding -> encoding.name.equals(name))
                .findFirst()
                .orElseGet(() -> new PartEncoding(name, null));
    }

    /** Returns the media type of a part, or null for the default of its kind. */
    @Nullable
    String contentType() {
        return contentType;
    }
}
