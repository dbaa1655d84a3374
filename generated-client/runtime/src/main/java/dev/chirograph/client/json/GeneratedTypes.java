package dev.chirograph.client.json;

import java.util.concurrent.atomic.AtomicReference;

/**
 * How each generated class is read and written, found by the class itself. A class has its type from when it is
 * initialized, and as long as it lives. Thread-safe.
 */
final class GeneratedTypes {
    private static final ClassValue<AtomicReference<JsonType<?>>> TYPES = new ClassValue<>() {
        @Override
        protected AtomicReference<JsonType<?>> computeValue(Class<?> type) {
            return new AtomicReference<>();
        }
    };

    private GeneratedTypes() {}

    /** Notes the type of a class that is being initialized, and returns it. */
    static <J extends JsonType<?>> J note(Class<?> generated, J type) {
        TYPES.get(generated).set(type);
        return type;
    }

    /**
     * Returns the type of a class, which is initialized by that.
     *
     * @throws IllegalStateException when it is no generated class
     */
    // Each class notes a type of its own instances.
    @SuppressWarnings("unchecked")
    static <T> JsonType<T> of(Class<T> generated) {
        try {
            // No reflection on what is in it, so no module needs to open its package.
            Class.forName(generated.getName(), true, generated.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a class that is loaded is not found: " + generated.getName(), e);
        }
        JsonType<?> type = TYPES.get(generated).get();
        if (type == null) {
            throw new IllegalStateException("no generated class: " + generated.getName());
        }
        return (JsonType<T>) type;
    }
}
