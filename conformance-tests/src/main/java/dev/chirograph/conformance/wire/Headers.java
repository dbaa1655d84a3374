package dev.chirograph.conformance.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The header fields of a message in their order; names are compared without case (RFC 9110, 5.1). Immutable.
 *
 * @param fields name and value of each field line
 */
public record Headers(List<Field> fields) {
    /** No fields. */
    public static final Headers NONE = new Headers(List.of());

    /**
     * One field line.
     *
     * @param name as sent
     * @param value as sent
     */
    public record Field(String name, String value) {}

    /** Copies the list. */
    public Headers {
        fields = List.copyOf(fields);
    }

    /** Returns headers with one field. */
    public static Headers of(String name, String value) {
        return NONE.with(name, value);
    }

    /** Returns the value of the first field of this name. */
    public Optional<String> first(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Field::value)
                .findFirst();
    }

    /** Returns a copy in which this field is the only one of its name. */
    public Headers with(String name, String value) {
        List<Field> changed = new ArrayList<>(without(name).fields());
        changed.add(new Field(name, value));
        return new Headers(changed);
    }

    /** Returns a copy without the fields of this name. */
    public Headers without(String name) {
        return new Headers(fields.stream()
                .filter(field -> !field.name().equalsIgnoreCase(name))
                .toList());
    }
}
