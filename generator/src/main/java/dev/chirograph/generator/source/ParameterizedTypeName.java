package dev.chirograph.generator.source;

import java.util.List;

/**
 * A class with type arguments.
 *
 * @param rawType the class
 * @param typeArguments at least one
 */
public record ParameterizedTypeName(ClassName rawType, List<TypeName> typeArguments) implements TypeName {
    /** Keeps its own copy. */
    public ParameterizedTypeName {
        typeArguments = List.copyOf(typeArguments);
    }

    /** Returns a class with type arguments. */
    public static ParameterizedTypeName get(ClassName rawType, TypeName... typeArguments) {
        return new ParameterizedTypeName(rawType, List.of(typeArguments));
    }
}
