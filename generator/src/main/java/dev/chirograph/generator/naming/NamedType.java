package dev.chirograph.generator.naming;

import dev.chirograph.generator.model.TypeName;
import java.util.Comparator;

/**
 * A class that wants a name.
 *
 * @param id of the type
 * @param pointer of the schema, for complaints
 * @param name what its name is made of
 * @param emitted whether the class is generated, or only its name kept free
 * @param asWritten whether it is named as Java names it; such a component keeps its name before one that only becomes
 *     the same
 */
record NamedType(String id, String pointer, TypeName name, boolean emitted, boolean asWritten) {
    /** Who chooses first: rank, then who is named as Java names it, then the document. */
    static final Comparator<NamedType> ORDER = Comparator.<NamedType, TypeName.Rank>comparing(
                    type -> type.name().rank())
            .thenComparing(type -> !type.asWritten())
            .thenComparing(NamedType::id);

    static NamedType emitted(String id, String pointer, TypeName name) {
        return new NamedType(id, pointer, name, true, asWritten(name));
    }

    static NamedType unused(String pointer, TypeName name) {
        return new NamedType(pointer, pointer, name, false, asWritten(name));
    }

    private static boolean asWritten(TypeName name) {
        return Identifiers.type(name.text()).equals(name.text());
    }
}
