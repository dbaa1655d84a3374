package dev.chirograph.client.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonType;
import dev.chirograph.client.xml.XmlEncoder;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How one property becomes a part of a multipart body (OpenAPI "Encoding Object"). Immutable. */
public final class PartEncoding {
    private final String name;
    private final @Nullable String contentType;
    private final HttpHeaders headers;

    private PartEncoding(String name, @Nullable String contentType, HttpHeaders headers) {
        this.name = name;
        this.contentType = contentType;
        this.headers = headers;
    }

    /** Returns the encoding of a property that says nothing yet. */
    public static PartEncoding of(String name) {
        return new PartEncoding(name, null, HeaderFields.none());
    }

    /**
     * Returns the encoding of a property.
     *
     * @param name of the property
     * @param contentType media type of its parts
     */
    public static PartEncoding of(String name, String contentType) {
        return new PartEncoding(name, Objects.requireNonNull(contentType, "contentType"), HeaderFields.none());
    }

    /**
     * Returns this encoding with a header of each part.
     *
     * @throws IllegalArgumentException when name or value may not stand in a header
     */
    public PartEncoding header(String header, String value) {
        return new PartEncoding(name, contentType, HeaderFields.with(headers, header, value));
    }

    /** Returns what {@code encodings} say of a property; nothing special when they are silent. */
    static PartEncoding find(String name, List<PartEncoding> encodings) {
        return encodings.stream()
                .filter(encoding -> encoding.name.equals(name))
                .findFirst()
                .orElseGet(() -> of(name));
    }

    /** Returns whether parts are XML. */
    boolean isXml() {
        return contentType != null && MediaType.parse(contentType).isXml();
    }

    /**
     * Returns a value as XML in the charset of the media type, which is one of XML.
     *
     * @throws IllegalArgumentException when a name or a text cannot stand in XML
     */
    byte[] xml(String rootName, JsonType<?> type, JsonNode value) {
        return CharsetParameter.xml(String.valueOf(contentType), XmlEncoder.encode(rootName, type, value));
    }

    /** Returns a part as this encoding wants it; what a file says of itself comes first. */
    Part applyTo(Part part, @Nullable BinarySource file) {
        Part encoded = part;
        if (contentType != null) {
            encoded = encoded.contentType(contentType);
        }
        encoded = encoded.headers(headers);
        if (file != null) {
            String own = file.contentType();
            encoded = (own == null ? encoded : encoded.contentType(own)).headers(file.headers());
        }
        return encoded;
    }
}
