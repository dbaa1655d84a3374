package dev.chirograph.generator.model;

import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns arrays with {@code prefixItems} into tuples, or into lists where all elements are of one type. */
final class TupleBuilding {
    /** A method takes 255 arguments, of which a {@code long} counts twice (JVMS 4.3.3). */
    private static final int MOST_POSITIONS = 100;

    private static final int LONGEST_TITLE = 40;

    private final TypeBuilder types;
    private final Diagnostics diagnostics;

    TupleBuilding(TypeBuilder types, Diagnostics diagnostics) {
        this.types = types;
        this.diagnostics = diagnostics;
    }

    TypeRef of(Schema schema, TypeName name) {
        if (schema.prefixItems().size() > MOST_POSITIONS) {
            diagnostics
                    .at(schema.pointer())
                    .warning("large-tuple", "more than " + MOST_POSITIONS + " elements are kept as a list of JSON");
            return new TypeRef.ListOf(TypeRef.Scalar.ANY);
        }
        TypeRef common = uniform(schema) ? commonElement(schema, name) : null;
        return common != null
                ? new TypeRef.ListOf(common)
                : types.announce(schema.pointer(), () -> types.declare(declare(schema, name)));
    }

    /** Returns whether all elements may be of one type: none has a name of its own, and none of any type follows. */
    private boolean uniform(Schema schema) {
        return (schema.items() != null || ended(schema))
                && schema.prefixItems().stream().allMatch(element -> title(element) == null);
    }

    /** Returns whether no element may follow the declared ones. */
    private static boolean ended(Schema schema) {
        Integer most = schema.limits().maxItems();
        return (schema.items() != null && schema.items().never())
                || (most != null && most <= schema.prefixItems().size());
    }

    /** Returns the type of all elements; null when they differ. */
    private @Nullable TypeRef commonElement(Schema schema, TypeName name) {
        Set<TypeRef> found = new HashSet<>();
        for (int index = 0; index < schema.prefixItems().size(); index++) {
            Schema element = schema.prefixItems().get(index);
            found.add(
                    types.ofElement(element, types.holder(element, schema, name).child(text(element, index))));
        }
        if (!ended(schema) && schema.items() != null) {
            found.add(types.ofItems(schema.items(), schema, name));
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    private TupleDecl declare(Schema schema, TypeName name) {
        Integer least = schema.limits().minItems();
        List<TupleDecl.Position> positions = new ArrayList<>();
        for (Schema element : schema.prefixItems()) {
            int index = positions.size();
            positions.add(position(
                    element,
                    text(element, index),
                    least != null && index < least,
                    types.holder(element, schema, name)));
        }
        return new TupleDecl(
                schema.pointer(),
                schema.pointer(),
                name,
                SchemaFacts.ofType(schema, name),
                List.copyOf(positions),
                rest(schema, name));
    }

    private TupleDecl.Position position(Schema schema, String text, boolean required, TypeName name) {
        TypeRef type = types.of(schema, name.child(text));
        Schema flat = types.flatten(schema);
        Documentation said = SchemaFacts.of(flat.description(), flat, schema.deprecated());
        return new TupleDecl.Position(
                text,
                type.withoutNull(),
                required,
                type.nullable() || type.equals(TypeRef.Scalar.ANY),
                "password".equals(flat.format()),
                type.withoutNull() instanceof TypeRef.Declared ? said.ofDeclared() : said,
                schema.javaName());
    }

    private static String text(Schema element, int index) {
        String title = title(element);
        return title != null ? title : "Item " + (index + 1);
    }

    private static @Nullable String title(Schema element) {
        String title = element.title();
        return title == null || title.isBlank() || title.length() > LONGEST_TITLE ? null : title;
    }

    private @Nullable TypeRef rest(Schema schema, TypeName name) {
        if (ended(schema)) {
            return null;
        }
        return schema.items() == null ? TypeRef.Scalar.ANY : types.of(schema.items(), name.child("Item"));
    }
}
