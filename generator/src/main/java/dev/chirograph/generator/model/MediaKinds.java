package dev.chirograph.generator.model;

import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Schema;

/** Tells how content of a media type is written and read. */
final class MediaKinds {
    private MediaKinds() {}

    static BodyDecl.Kind ofBody(MediaType mediaType) {
        if (isFile(mediaType)) {
            return BodyDecl.Kind.BINARY;
        }
        if (mediaType.json()) {
            return BodyDecl.Kind.JSON;
        }
        if (mediaType.xml()) {
            return BodyDecl.Kind.XML;
        }
        String essence = mediaType.essence();
        if (isJsonLines(essence)) {
            return BodyDecl.Kind.JSON_LINES;
        }
        if (essence.equals("application/x-www-form-urlencoded")) {
            return BodyDecl.Kind.FORM;
        }
        if (essence.startsWith("multipart/")) {
            return BodyDecl.Kind.MULTIPART;
        }
        if (essence.equals("*/*") && structured(mediaType)) {
            return BodyDecl.Kind.JSON;
        }
        return essence.startsWith("text/") ? BodyDecl.Kind.TEXT : BodyDecl.Kind.BINARY;
    }

    static AnswerDecl.Kind ofAnswer(MediaType mediaType) {
        if (isFile(mediaType)) {
            return AnswerDecl.Kind.BINARY;
        }
        if (mediaType.json()) {
            return AnswerDecl.Kind.JSON;
        }
        if (mediaType.xml()) {
            return AnswerDecl.Kind.XML;
        }
        String essence = mediaType.essence();
        if (essence.equals("text/event-stream")) {
            return AnswerDecl.Kind.EVENTS;
        }
        if (isJsonLines(essence)) {
            return AnswerDecl.Kind.JSON_LINES;
        }
        if (essence.equals("*/*") && structured(mediaType)) {
            return AnswerDecl.Kind.JSON;
        }
        return essence.startsWith("text/") ? AnswerDecl.Kind.TEXT : AnswerDecl.Kind.BINARY;
    }

    /**
     * Returns words for a media type, which become a part of a name.
     *
     * @param any word for a media type that names no subtype
     */
    static String words(String mediaType, String any) {
        String essence = mediaType.split(";", 2)[0].strip();
        return switch (essence) {
            case "application/x-www-form-urlencoded" -> "form";
            case "multipart/form-data" -> "multipart";
            case "application/octet-stream" -> "bytes";
            case "text/plain" -> "text";
            default -> essence.contains("*") ? any : subtype(essence);
        };
    }

    /** The prefixes of trees (RFC 6838, 3) say nothing to a reader. */
    private static String subtype(String essence) {
        String subtype = essence.substring(essence.indexOf('/') + 1);
        return subtype.replaceFirst("^(vnd\\.|x-)(?=.)", "");
    }

    /** Neither JSON nor XML can hold bytes: a document that says so of the whole content means a file. */
    private static boolean isFile(MediaType mediaType) {
        Schema schema = mediaType.schema();
        return (mediaType.json() || mediaType.xml())
                && schema != null
                && schema.types().contains(Schema.Type.STRING)
                && "binary".equals(schema.format());
    }

    private static boolean isJsonLines(String essence) {
        return switch (essence) {
            case "application/x-ndjson",
                    "application/ndjson",
                    "application/jsonl",
                    "application/x-jsonl",
                    "application/jsonlines",
                    "application/x-jsonlines",
                    "application/json-seq",
                    "application/stream+json" -> true;
            default -> false;
        };
    }

    /** Documents of old converters write {@code *}{@code /*} for what is JSON. */
    private static boolean structured(MediaType mediaType) {
        Schema schema = mediaType.schema();
        return schema != null && !"binary".equals(schema.format()) && SchemaComposition.substantial(schema);
    }
}
