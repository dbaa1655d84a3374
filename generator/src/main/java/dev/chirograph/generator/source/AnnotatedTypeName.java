package dev.chirograph.generator.source;

/**
 * A type whose use is annotated, such as {@code @Nullable String}.
 *
 * @param type the type alone
 * @param annotation of the use, without members
 */
record AnnotatedTypeName(TypeName type, ClassName annotation) implements TypeName {

    @Override
    public boolean isAnnotated() {
        return true;
    }

    @Override
    public TypeName withoutAnnotations() {
        return type;
    }
}
