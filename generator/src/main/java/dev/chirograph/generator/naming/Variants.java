package dev.chirograph.generator.naming;

import dev.chirograph.generator.model.TypeRef;
import java.util.Map;

/** Names the variants of a union by what they hold. */
final class Variants {
    private final Map<String, String> types;

    Variants(Map<String, String> types) {
        this.types = types;
    }

    /** Returns {@code Cat}, {@code String}, {@code CatList} or {@code CatMap}. */
    String name(TypeRef type) {
        if (type instanceof TypeRef.Declared declared) {
            return types.getOrDefault(declared.id(), "Value");
        }
        if (type instanceof TypeRef.ListOf list) {
            return name(list.element()) + "List";
        }
        if (type instanceof TypeRef.MapOf map) {
            return name(map.value()) + "Map";
        }
        if (type instanceof TypeRef.OrNull orNull) {
            return "Nullable" + name(orNull.type());
        }
        if (type instanceof TypeRef.Envelope envelope) {
            return name(envelope.content());
        }
        return type instanceof TypeRef.Scalar scalar ? scalar(scalar) : "Value";
    }

    private static String scalar(TypeRef.Scalar scalar) {
        return switch (scalar.type()) {
            case STRING -> "String";
            case SECRET -> "Secret";
            case LONG -> "Long";
            case INTEGER -> "Integer";
            case DECIMAL, DECIMAL_STRING -> "Decimal";
            case DOUBLE -> "Double";
            case BOOLEAN -> "Boolean";
            case DATE -> "Date";
            case DATE_TIME -> "DateTime";
            case UUID -> "Uuid";
            case URI -> "Uri";
            case BASE64 -> "Bytes";
            case BINARY -> "File";
            case ANY -> "Json";
        };
    }
}
