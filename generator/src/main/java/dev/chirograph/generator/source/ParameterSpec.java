package dev.chirograph.generator.source;

/**
 * A parameter of a method, or a component of a record.
 *
 * @param type its type
 * @param name its name
 */
public record ParameterSpec(TypeName type, String name) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException when Java does not allow it
     */
    public ParameterSpec {
        Declared.name(name);
    }
}
