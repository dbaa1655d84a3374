package dev.chirograph.generator.naming;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** Names by what they are for and by the element itself, which is told apart by identity: equal elements differ. */
final class NameTable {
    /** Growing a table of identities costs more than the room that a small document wastes. */
    private static final int FIRST_SIZE = 1_024;

    private final EnumMap<Role, IdentityHashMap<Object, String>> names = new EnumMap<>(Role.class);

    /** What a name is for: one element may have several names. */
    enum Role {
        GROUP_CLASS,
        GROUP_ACCESSOR,
        GROUP_TEST,
        METHOD,
        PARAMS_CLASS,
        RESULT_CLASS,
        RESULT_VARIANT,
        HEADERS_CLASS,
        HEADER_CONSTANT,
        EXCHANGE,
        ARGUMENT,
        PROPERTY,
        PROPERTY_CONSTANT,
        VARIANT,
        POSITION,
        POSITION_CONSTANT,
        CREDENTIAL,
        REFRESH,
        LOGIN,
        FLOW_CONSTANT
    }

    void put(Role role, Object element, String name) {
        names.computeIfAbsent(role, first -> new IdentityHashMap<>(FIRST_SIZE)).put(element, name);
    }

    /** Gives an element every name that another has, but for those it has itself. */
    void share(Object element, Object other) {
        names.values().forEach(table -> {
            String name = table.get(other);
            if (name != null) {
                table.putIfAbsent(element, name);
            }
        });
    }

    @Nullable
    String find(Role role, Object element) {
        IdentityHashMap<Object, String> table = names.get(role);
        return table == null ? null : table.get(element);
    }

    /** Returns a name that was put. */
    String get(Role role, Object element) {
        String name = find(role, element);
        if (name == null) {
            throw new IllegalStateException("no " + role + " name for " + element);
        }
        return name;
    }
}
