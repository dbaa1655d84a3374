package dev.chirograph.generator.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Cuts what is too much for one class into parts, each a class that extends the one before.
 *
 * <p>A class file holds 65,535 constants (JVMS 4.4), and an operation with its overloads and parameters takes up to a
 * hundred of them.
 */
public final class Parts {
    private static final int MOST_MEMBERS = 500;

    private Parts() {}

    /** Returns the groups of a client in parts, in order; the last part is that of the client itself. */
    public static List<List<GroupDecl>> ofGroups(List<GroupDecl> groups) {
        return of(groups, group -> 1);
    }

    /** Returns the operations of a group in parts, in order; the last part is that of the group itself. */
    public static List<List<OperationDecl>> ofOperations(List<OperationDecl> operations) {
        return of(operations, operation -> 1 + operation.variants().size());
    }

    private static <T> List<List<T>> of(List<T> members, ToIntFunction<T> size) {
        List<List<T>> parts = new ArrayList<>();
        List<T> part = new ArrayList<>();
        int held = 0;
        for (T member : members) {
            int more = size.applyAsInt(member);
            if (!part.isEmpty() && held + more > MOST_MEMBERS) {
                parts.add(List.copyOf(part));
                part.clear();
                held = 0;
            }
            part.add(member);
            held += more;
        }
        parts.add(List.copyOf(part));
        return List.copyOf(parts);
    }
}
