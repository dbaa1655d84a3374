package dev.chirograph.generator.source;

/**
 * An array.
 *
 * @param componentType type of its elements
 */
public record ArrayTypeName(TypeName componentType) implements TypeName {

    /** Returns the array of a type. */
    public static ArrayTypeName of(TypeName componentType) {
        return new ArrayTypeName(componentType);
    }
}
