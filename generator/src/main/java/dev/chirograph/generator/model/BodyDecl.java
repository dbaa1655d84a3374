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
 */
public record BodyDecl(
        Kind kind,
        String mediaType,
        TypeRef type,
        boolean required,
        @Nullable String description,
        Map<String, MediaType.Encoding> encoding,
        Map<String, Map<String, String>> partHeaders,
        String rootName) {

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
