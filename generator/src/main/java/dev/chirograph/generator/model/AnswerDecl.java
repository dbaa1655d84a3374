package dev.chirograph.generator.model;

import java.util.List;
import java.util.Locale;

/**
 * One answer of an operation.
 *
 * @param status {@code 200}, {@code 2XX} or {@code default}
 * @param description Markdown; may be empty
 * @param forms how its body may be written, the preferred one first; those of a success give one Java type
 * @param chosen whether the document offers media types beside those of the forms
 */
public record AnswerDecl(String status, String description, List<Form> forms, boolean chosen) {
    /** What a success is that no document describes. */
    static final AnswerDecl NOTHING = new AnswerDecl("2XX", "", List.of(Form.NOTHING), false);

    /**
     * One way to write a body.
     *
     * @param kind how it is read
     * @param type what is read; meaningless for text, binary and nothing
     * @param mediaType what to ask for, as the document writes it, but without {@code charset}; empty for nothing
     */
    public record Form(Kind kind, TypeRef type, String mediaType) {
        /** No body. */
        public static final Form NOTHING = new Form(Kind.NOTHING, TypeRef.Scalar.ANY, "");

        /** Returns type and subtype in lower case; empty for nothing. */
        public String essence() {
            return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        }

        /** Returns words for the media type, which tell apart the methods of an operation that answers in several. */
        public String words() {
            return MediaKinds.words(mediaType, kind == Kind.BINARY ? "bytes" : "text");
        }

        /** Returns whether both give the same Java type. */
        public boolean sameJava(Form other) {
            return javaKind() == other.javaKind() && (!javaKind().typed() || type.equals(other.type));
        }

        private Kind javaKind() {
            return switch (kind) {
                case XML -> Kind.JSON;
                case EVENTS -> Kind.JSON_LINES;
                default -> kind;
            };
        }
    }

    /** How a body is read. */
    public enum Kind {
        JSON(true),
        XML(true),
        JSON_LINES(true),
        EVENTS(true),
        TEXT(false),
        BINARY(false),
        NOTHING(false);

        private final boolean typed;

        Kind(boolean typed) {
            this.typed = typed;
        }

        /** Returns whether what is read has a type of the document. */
        boolean typed() {
            return typed;
        }
    }

    /** Returns whether all forms give one Java type. */
    public boolean sameJava() {
        return forms.stream().allMatch(form()::sameJava);
    }

    /** Returns the preferred form. */
    public Form form() {
        return forms.get(0);
    }
}
