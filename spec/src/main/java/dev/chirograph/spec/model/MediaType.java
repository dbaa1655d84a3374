package dev.chirograph.spec.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One media type of a request body, answer or parameter (OpenAPI 3.1, Media Type Object).
 *
 * @param pointer where it stands
 * @param type as the document writes it, such as {@code application/json; charset=utf-8} or {@code image/*}
 * @param schema what the content looks like, or null when the document is silent
 * @param examples by name; an unnamed one bears the name {@code default}
 * @param encoding by property, for multipart and form bodies
 */
public record MediaType(
        String pointer,
        String type,
        @Nullable Schema schema,
        Map<String, Example> examples,
        Map<String, Encoding> encoding) {

    /**
     * How one property of a multipart or form body is written (OpenAPI 3.1, Encoding Object).
     *
     * @param contentType comma-separated media types, or null for the default of the property's type
     * @param headers headers of the part, by name
     * @param style how a form value is written, or null when the content type decides
     * @param explode as for parameters
     * @param allowReserved as for parameters
     */
    public record Encoding(
            @Nullable String contentType,
            Map<String, Header> headers,
            @Nullable ParameterStyle style,
            boolean explode,
            boolean allowReserved) {

        /** Returns an encoding that says nothing but the media type. */
        public static Encoding of(String contentType) {
            return new Encoding(contentType, Map.of(), null, false, false);
        }

        /** Returns this encoding, with a media type where it names none. */
        public Encoding orContentType(String otherwise) {
            return contentType != null ? this : new Encoding(otherwise, headers, style, explode, allowReserved);
        }
    }

    /** Returns whether it stands for several types: {@code image/*} or {@code *}{@code /*}. */
    public boolean range() {
        return essence().contains("*");
    }

    /** Returns this entry for one type of its range. */
    public MediaType as(String concrete) {
        return new MediaType(pointer, concrete, schema, examples, encoding);
    }

    /** Returns type and subtype in lower case, without parameters: {@code application/json}. */
    public String essence() {
        return essence(type);
    }

    private static String essence(String type) {
        int semicolon = type.indexOf(';');
        return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(java.util.Locale.ROOT);
    }

    /** Returns whether the content is one JSON text: {@code application/json}, {@code text/json} or {@code +json}. */
    public boolean json() {
        return json(type);
    }

    /** Returns whether content of a media type, which may have parameters, is one JSON text. */
    public static boolean json(String type) {
        String essence = essence(type);
        return essence.equals("application/json") || essence.equals("text/json") || essence.endsWith("+json");
    }

    /** Returns whether the content is XML: {@code application/xml}, {@code text/xml} or {@code +xml}. */
    public boolean xml() {
        String essence = essence();
        return essence.equals("application/xml") || essence.equals("text/xml") || essence.endsWith("+xml");
    }
}
