package dev.chirograph.generator.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type that a keyword names.
 *
 * @param keyword such as {@code long}
 */
record PrimitiveTypeName(String keyword) implements TypeName {
    static final PrimitiveTypeName VOID = new PrimitiveTypeName("void");

    private static final Map<ClassName, PrimitiveTypeName> BY_BOX = Map.of(
            ClassName.get(Boolean.class), new PrimitiveTypeName("boolean"),
            ClassName.get(Byte.class), new PrimitiveTypeName("byte"),
            ClassName.get(Short.class), new PrimitiveTypeName("short"),
            ClassName.get(Character.class), new PrimitiveTypeName("char"),
            ClassName.get(Integer.class), new PrimitiveTypeName("int"),
            ClassName.get(Long.class), new PrimitiveTypeName("long"),
            ClassName.get(Float.class), new PrimitiveTypeName("float"),
            ClassName.get(Double.class), new PrimitiveTypeName("double"));

    /** Returns the type that a class boxes, or null. */
    static @Nullable PrimitiveTypeName boxedBy(ClassName box) {
        return BY_BOX.get(box);
    }
}
