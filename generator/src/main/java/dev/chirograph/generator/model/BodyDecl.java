package dev.chirograph.generator.model;

import dev.chirograph.spec.model.MediaType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an operation sends.
 *
 * @param kind how it is written
 * @param mediaType as the document writes it
 * @param type what is written; text and binary bodies have none of their own
 * @param required whether a call without it is wrong
 * @param description Markdown, or null
 * @param encoding by property, for forms
 * @param partHeaders values of headers by property and header, for multipart
 * @param rootName name of the root element of XML
 * @param itemName name of the items of XML that is a list, or null for the usual one
 */
public record BodyDecl(
        Kind kind,
        String mediaType,
        TypeRef type,
        boolean required,
        @Nullable String description,
        Map<String, MediaType.Encoding> encoding,
        Map<String, Map<String, String>> partHeaders,
        String rootName,
        @Nullable String itemName) {

    /** Returns words for its form, which tell apart the methods of an operation that takes several. */
    public String form() {
        return form(kind, mediaType);
    }

    static String form(Kind kind, String mediaType) {
        return MediaKinds.words(mediaType, kind == Kind.BINARY ? "bytes" : "text");
    }

    /** Returns what tells its Java type: bodies of one type are given by arguments of one type. */
    Object javaType() {
        return switch (kind) {
            case TEXT -> TypeRef.Scalar.STRING;
            case BINARY -> new TypeRef.Scalar(ScalarType.BINARY);
            case JSON_LINES -> new TypeRef.ListOf(type);
            default -> type;
        };
    }

    /** How a body is written. */
    public enum Kind {
        JSON,
        FORM,
        MULTIPART,
        XML,
        JSON_LINES,
        TEXT,
        BINARY
    }
}
