package dev.chirograph.generator.source;

import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * What sort of type is declared, and which modifiers go without saying (JLS 8.5.1, 8.9, 8.10, 9.1.1, 9.3, 9.5).
 *
 * @param keyword that declares it
 * @param implied of a nested type of this kind
 * @param impliedInFields of its fields
 * @param impliedInTypes of the types nested in it
 */
record TypeKind(String keyword, Set<Modifier> implied, Set<Modifier> impliedInFields, Set<Modifier> impliedInTypes) {
    static final TypeKind CLASS = new TypeKind("class", Set.of(), Set.of(), Set.of());
    static final TypeKind INTERFACE = new TypeKind(
            "interface",
            Set.of(Modifier.STATIC),
            Set.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL),
            Set.of(Modifier.PUBLIC, Modifier.STATIC));
    static final TypeKind ENUM = new TypeKind("enum", Set.of(Modifier.STATIC), Set.of(), Set.of());
    static final TypeKind RECORD = new TypeKind("record", Set.of(Modifier.STATIC), Set.of(), Set.of());

    /** Returns whether components follow the name (JLS 8.10.1). */
    boolean hasComponents() {
        return keyword.equals("record");
    }
}
