package dev.chirograph.generator.model;

import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns object schemas into classes, or into maps where they declare no property. */
final class ObjectBuilding {
    /** The initializer of a class holds 64 KiB of code, which some two thousand properties fill. */
    private static final int MOST_PROPERTIES = 1_500;

    /** Patterns that every name of a member fits; beside any other there may be members of which nothing is known. */
    private static final Set<String> ANY_NAME = Set.of("", ".*", "^.*$", ".+", "^.+$");

    private final TypeBuilder types;
    private final Diagnostics diagnostics;
    private final Set<String> multipartSchemas;

    ObjectBuilding(TypeBuilder types, Diagnostics diagnostics, Set<String> multipartSchemas) {
        this.types = types;
        this.diagnostics = diagnostics;
        this.multipartSchemas = multipartSchemas;
    }

    TypeRef of(Schema schema, TypeName name) {
        if (schema.properties().isEmpty() && schema.required().isEmpty()) {
            TypeRef additional = additional(schema, name);
            return new TypeRef.MapOf(additional == null ? TypeRef.Scalar.ANY : additional);
        }
        return types.announce(schema.pointer(), () -> types.declare(declare(schema, name)));
    }

    /** Returns the class of an object schema without composition. */
    ObjectDecl declare(Schema schema, TypeName name) {
        List<PropertyDecl> properties = new ArrayList<>();
        boolean multipart = multipartSchemas.contains(schema.pointer());
        declaredProperties(schema).forEach((property, type) -> {
            if (properties.size() < MOST_PROPERTIES) {
                properties.add(property(schema, property, type, name, multipart));
            }
        });
        if (schema.properties().size() > MOST_PROPERTIES) {
            diagnostics
                    .at(schema.pointer())
                    .warning(
                            "large-object",
                            "properties after the " + MOST_PROPERTIES + "th are kept as additional properties");
        }
        return new ObjectDecl(
                schema.pointer(),
                schema.pointer(),
                name,
                SchemaFacts.ofType(schema, name),
                List.copyOf(properties),
                additional(schema, name));
    }

    /** Members that are required but described nowhere are there all the same. */
    private static Map<String, Schema> declaredProperties(Schema schema) {
        Map<String, Schema> properties = new LinkedHashMap<>(schema.properties());
        schema.required().forEach(name -> properties.computeIfAbsent(name, absent -> anything(schema, name)));
        return properties;
    }

    private static Schema anything(Schema parent, String name) {
        return Schema.any(parent.pointer() + "/required/" + name);
    }

    private PropertyDecl property(Schema parent, String name, Schema schema, TypeName place, boolean multipart) {
        TypeName inside =
                types.holder(schema, parent, place).child(schema.javaName() == null ? name : schema.javaName());
        TypeRef type = multipart ? part(schema, inside) : types.of(schema, inside);
        Schema flat = types.flatten(schema);
        Documentation said = SchemaFacts.of(SchemaFacts.text(flat, name), flat, schema.deprecated());
        return new PropertyDecl(
                name,
                type.withoutNull(),
                parent.required().contains(name) ? required(schema, flat) : PropertyDecl.Presence.OPTIONAL,
                type.nullable() || type.equals(TypeRef.Scalar.ANY),
                flat.nullValues(),
                type.withoutNull() instanceof TypeRef.Scalar ? EnumBuilding.onlyValue(flat) : null,
                null,
                "password".equals(flat.format()),
                type.withoutNull() instanceof TypeRef.Declared ? said.ofDeclared() : said,
                XmlDecl.of(name, flat, flat.items() == null ? null : types.flatten(flat.items())),
                schema.javaName());
    }

    private static PropertyDecl.Presence required(Schema schema, Schema flat) {
        if (flat.readOnly() || schema.readOnly()) {
            return PropertyDecl.Presence.REQUIRED_IN_ANSWERS;
        }
        return flat.writeOnly() || schema.writeOnly()
                ? PropertyDecl.Presence.REQUIRED_IN_REQUESTS
                : PropertyDecl.Presence.REQUIRED;
    }

    /** A member of a multipart body: binary ones are files. */
    private TypeRef part(Schema schema, TypeName place) {
        Schema flat = types.flatten(schema);
        if (!isFile(flat, types)) {
            return types.of(schema, place);
        }
        TypeRef file = new TypeRef.Scalar(ScalarType.BINARY);
        return isBinary(flat) ? file : new TypeRef.ListOf(file);
    }

    /** Returns whether a member of a multipart body is a file, or several. */
    static boolean isFile(Schema flat, TypeBuilder types) {
        boolean files = flat.types().contains(Schema.Type.ARRAY)
                && flat.items() != null
                && isBinary(types.flatten(flat.items()));
        return files || isBinary(flat);
    }

    /** Raw bytes have no type (OpenAPI 3.1, "Working with Binary Data"), but most authors call them a string. */
    private static boolean isBinary(Schema schema) {
        boolean text = schema.types().contains(Schema.Type.STRING);
        String mediaType = schema.limits().contentMediaType();
        return (text && "binary".equals(schema.format()))
                || ((text || !SchemaComposition.substantial(schema))
                        && mediaType != null
                        && schema.limits().contentEncoding() == null
                        && !mediaType.startsWith("text/"));
    }

    /** Returns the media type that a file, or each of several, is said to have; null when nothing is said. */
    static @Nullable String mediaType(Schema flat, TypeBuilder types) {
        Schema file = isBinary(flat) || flat.items() == null ? flat : types.flatten(flat.items());
        return isBinary(file) ? file.limits().contentMediaType() : null;
    }

    private @Nullable TypeRef additional(Schema schema, TypeName name) {
        Schema additional = schema.additionalProperties();
        boolean closed = additional != null && additional.never();
        if (schema.patternProperties().size() == 1 && (closed || namesAll(schema.patternProperties()))) {
            return value(schema.patternProperties().values().iterator().next(), schema, name);
        }
        if (closed) {
            return schema.patternProperties().isEmpty() ? null : TypeRef.Scalar.ANY;
        }
        return additional == null || !schema.patternProperties().isEmpty()
                ? TypeRef.Scalar.ANY
                : value(additional, schema, name);
    }

    private static boolean namesAll(Map<String, Schema> patterns) {
        return ANY_NAME.containsAll(patterns.keySet());
    }

    private TypeRef value(Schema value, Schema map, TypeName name) {
        TypeName place = types.holder(value, map, name).child("Value");
        return multipartSchemas.contains(map.pointer()) && isFile(types.flatten(value), types)
                ? part(value, place)
                : types.ofElement(value, place);
    }
}
