package dev.chirograph.generator.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what is too much for one class into parts, each a class that extends the one before.
 *
 * <p>A class file holds 65,535 constants (JVMS 4.4), and an operation with its overloads and parameters takes up to a
 * hundred of them.
 */
public final class Parts {
    private static final int MOST_MEMBERS = 500;

    private Parts() {}

    /** Returns the members in parts, in order; the last part is that of the class which the others lead to. */
    public static <T> List<List<T>> of(List<T> members) {
        List<List<T>> parts = new ArrayList<>();
        for (int start = 0; start < members.size(); start += MOST_MEMBERS) {
            parts.add(members.subList(start, Math.min(members.size(), start + MOST_MEMBERS)));
        }
        return parts.isEmpty() ? List.of(members) : List.copyOf(parts);
    }
}
