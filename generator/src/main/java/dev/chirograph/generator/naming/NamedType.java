package dev.chirograph.generator.naming;

import dev.chirograph.generator.model.TypeName;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A class that wants a name.
 *
 * @param id of the type
 * @param pointer of the schema, for complaints
 * @param name what its name is made of
 * @param emitted whether the class is generated, or only its name kept free
 * @param wanted what Java makes of its name
 */
record NamedType(String id, String pointer, TypeName name, boolean emitted, String wanted) {
    private static final Comparator<NamedType> BY_TURN = Comparator.<NamedType, TypeName.Rank>comparing(
                    type -> type.name().rank())
            .thenComparing(type -> !type.asWritten());

    /** Returns types in the order in which they choose: by rank, then who is named as Java names it, then the document. */
    static List<NamedType> inOrder(Stream<NamedType> types) {
        // Sorted twice, since each of the two sorts finds most in place: what comes is a few runs sorted by id.
        return types.sorted(Comparator.comparing(NamedType::id)).sorted(BY_TURN).toList();
    }

    static NamedType emitted(String id, String pointer, TypeName name) {
        return new NamedType(id, pointer, name, true, Identifiers.type(name.text()));
    }

    static NamedType unused(String pointer, TypeName name) {
        return new NamedType(pointer, pointer, name, false, Identifiers.type(name.text()));
    }

    /** Whether it is named as Java names it: such a component keeps its name before one that only becomes the same. */
    private boolean asWritten() {
        return wanted.equals(name.text());
    }
}
