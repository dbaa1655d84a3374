package dev.chirograph.generator.model;

import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.model.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts two schemas of one member together: those of the parts of an {@code allOf}, both of which it must fit.
 *
 * <p>What is put together may hold itself, as a tree does whose {@code next} is a tree and something more. Such a schema
 * gets the pointer of the one around it that is made of the same, so that there is an end to it.
 */
final class Combinations {
    private final Map<String, Set<String>> parts = new HashMap<>();

    /** Returns a schema that both must fit, and which stands at a place of the schema that is composed. */
    Schema of(Schema earlier, Schema later, String place) {
        if (SchemaComposition.same(earlier, later) || !SchemaComposition.substantial(later)) {
            return earlier;
        }
        if (!SchemaComposition.substantial(earlier)) {
            return later;
        }
        Set<String> both = new HashSet<>(partsOf(earlier));
        both.addAll(partsOf(later));
        SchemaDraft draft = new SchemaDraft(later);
        // A pointer of its own, so that composition takes it for neither part, nor for what others make of them.
        String own = Pointers.child(earlier.pointer().startsWith(place) ? earlier.pointer() : place, "allOf");
        draft.pointer = around(own, both);
        parts.put(draft.pointer, both);
        return draft.build(List.of(earlier, later));
    }

    private Set<String> partsOf(Schema schema) {
        String pointer = SchemaComposition.onlyRefers(schema) && schema.ref() != null ? schema.ref() : schema.pointer();
        return parts.getOrDefault(pointer, Set.of(pointer));
    }

    /** Returns the pointer of the schema around a place that is made of the same parts; the place where there is none. */
    private String around(String place, Set<String> both) {
        for (String outer = Pointers.parent(place); outer.contains("/"); outer = Pointers.parent(outer)) {
            if (both.equals(parts.get(outer))) {
                return outer;
            }
        }
        return place;
    }
}
