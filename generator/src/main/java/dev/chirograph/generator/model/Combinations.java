package dev.chirograph.generator.model;

import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.model.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts two schemas of one member together: those of the parts of an {@code allOf}, both of which it must fit.
 *
 * <p>What is put together may hold itself, as a tree does whose {@code next} is a tree and something more. Such a schema
 * gets the pointer of the one around it that is made of the same, so that there is an end to it. Below one composition,
 * each member has a schema of its own as long as these are few; then what is made of the same is the same, since members
 * of members may be more than a document could name one by one.
 */
final class Combinations {
    private static final int FEW = 200;
    private static final int MOST = 5_000;

    private final Diagnostics diagnostics;

    /** By pointer, what a combination is made of. */
    private final Map<String, Composition> compositions = new HashMap<>();

    /** The pointer of the first combination of each kind. */
    private final Map<Composition, String> firsts = new HashMap<>();

    /** By pointer of the outermost schema, how many combinations are below it. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** By place, the pointer of what is there, since a schema is put together each time that it is looked at. */
    private final Map<String, String> pointers = new HashMap<>();

    /**
     * What a combination is made of.
     *
     * @param root pointer of the outermost schema that is composed
     * @param parts pointers of the schemas that are put together
     */
    private record Composition(String root, Set<String> parts) {}

    Combinations(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Returns a schema that both must fit.
     *
     * @param whole pointer of the schema that is composed
     * @param place where in it the member stands
     */
    Schema of(Schema earlier, Schema later, String whole, String place) {
        if (SchemaComposition.same(earlier, later) || !SchemaComposition.substantial(later)) {
            return earlier;
        }
        if (!SchemaComposition.substantial(earlier)) {
            return later;
        }
        // A pointer of its own, so that composition takes it for neither part, nor for what others make of them.
        String own = Pointers.child(earlier.pointer().startsWith(place) ? earlier.pointer() : place, "allOf");
        String pointer = pointers.get(own);
        if (pointer == null) {
            Set<String> both = new HashSet<>(partsOf(earlier));
            both.addAll(partsOf(later));
            Composition around = compositions.get(whole);
            pointer = register(own, new Composition(around == null ? whole : around.root(), both));
            pointers.put(own, pointer);
        }
        if (!compositions.containsKey(pointer)) {
            return Schema.any(pointer);
        }
        SchemaDraft draft = new SchemaDraft(later);
        draft.pointer = pointer;
        return draft.build(List.of(earlier, later));
    }

    private String register(String own, Composition composition) {
        boolean few = numbers.merge(composition.root(), 1, Integer::sum) <= FEW;
        String same = few ? around(own, composition.parts()) : firsts.get(composition);
        if (same != null) {
            return same;
        }
        if (compositions.size() >= MOST) {
            diagnostics
                    .at(own)
                    .warning("large-composition", "kept as JSON: too many members are made of the parts of allOf");
            return own;
        }
        firsts.putIfAbsent(composition, own);
        compositions.put(own, composition);
        return own;
    }

    private Set<String> partsOf(Schema schema) {
        String pointer = SchemaComposition.onlyRefers(schema) && schema.ref() != null ? schema.ref() : schema.pointer();
        Composition composition = compositions.get(pointer);
        return composition == null ? Set.of(pointer) : composition.parts();
    }

    /** Returns the pointer of the schema around a place that is made of the same parts, or null. */
    private @Nullable String around(String place, Set<String> both) {
        for (String outer = Pointers.parent(place); outer.contains("/"); outer = Pointers.parent(outer)) {
            Composition composition = compositions.get(outer);
            if (composition != null && composition.parts().equals(both)) {
                return outer;
            }
        }
        return null;
    }
}
