package dev.chirograph.generator.source;

/** A Java type as source names it. Immutable; equal when it is the same type with the same annotation. */
public sealed interface TypeName
        permits AnnotatedTypeName, ArrayTypeName, ClassName, ParameterizedTypeName, PrimitiveTypeName {
    /** Returns the type of a class, an array or a primitive, without type arguments. */
    static TypeName get(Class<?> type) {
        if (type.isArray()) {
            return ArrayTypeName.of(get(type.getComponentType()));
        }
        return type.isPrimitive() ? new PrimitiveTypeName(type.getName()) : ClassName.get(type);
    }

    /** Returns whether there is a primitive type for this class. */
    default boolean isBoxedPrimitive() {
        return false;
    }

    /** Returns the primitive type of a class that boxes one; any other type as it is. */
    default TypeName unbox() {
        return this;
    }

    /** Returns this type with an annotation of its use. */
    default TypeName annotated(ClassName annotation) {
        return new AnnotatedTypeName(this, annotation);
    }

    /** Returns whether the use of this type is annotated. */
    default boolean isAnnotated() {
        return false;
    }

    /** Returns this type without the annotation of its use. */
    default TypeName withoutAnnotations() {
        return this;
    }
}
