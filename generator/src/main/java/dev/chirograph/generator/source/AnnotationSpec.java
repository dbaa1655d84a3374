package dev.chirograph.generator.source;

/**
 * An annotation of a declaration.
 *
 * @param type its class
 * @param value its member of that name; empty when it has none
 */
public record AnnotationSpec(ClassName type, CodeBlock value) {
    private static final CodeBlock NONE = CodeBlock.builder().build();

    /** Returns an annotation without members. */
    public static AnnotationSpec of(ClassName type) {
        return new AnnotationSpec(type, NONE);
    }

    /** Returns an annotation with a value. */
    public static AnnotationSpec of(Class<?> type, CodeBlock value) {
        return new AnnotationSpec(ClassName.get(type), value);
    }

    void print(CodeWriter out) {
        out.word("@");
        out.type(type);
        if (!value.isEmpty()) {
            out.word("(");
            out.code(value);
            out.word(")");
        }
    }
}
