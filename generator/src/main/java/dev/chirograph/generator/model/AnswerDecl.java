package dev.chirograph.generator.model;

import java.util.List;
import java.util.Locale;

/**
 * One answer of an operation.
 *
 * @param status {@code 200}, {@code 2XX} or {@code default}
 * @param description Markdown; may be empty
 * @param forms how its body may be written, the preferred one first; all give one Java type
 */
public record AnswerDecl(String status, String description, List<Form> forms) {

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

        /** Returns whether both give the same Java type. */
        public boolean sameJava(Form other) {
            return javaKind() == other.javaKind() && (!javaKind().typed || type.equals(other.type));
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
    }

    /** Returns the preferred form. */
    public Form form() {
        return forms.get(0);
    }
}
