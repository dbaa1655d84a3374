package dev.chirograph.generator.model;

import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The way from a schema to the one inside it whose type is being decided; tells where it comes back to itself. */
final class Descent {
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Set<String> returned = new HashSet<>();
    private int containers;

    /** @param containers how many arrays and maps are around the schema */
    private record Step(Schema schema, int containers) {}

    /** Enters a schema; returns false when this is inside of it already. */
    boolean enter(Schema schema) {
        return steps.putIfAbsent(schema.pointer(), new Step(schema, containers)) == null;
    }

    void leave(Schema schema) {
        steps.remove(schema.pointer());
    }

    /** Does something inside an array or map. */
    <T> T inContainer(Supplier<T> inside) {
        containers++;
        try {
            return inside.get();
        } finally {
            containers--;
        }
    }

    /** Returns whether an array or map is between a schema and this place, so that an empty one ends the ring. */
    boolean canEnd(Schema schema) {
        Step step = steps.get(schema.pointer());
        return step != null && step.containers() < containers;
    }

    /**
     * Notes that the way has come back to a schema. Each schema of the ring that a reference names needs a name in Java
     * then, and not this one alone: the names must not depend on where the ring was entered.
     *
     * @param named whether a schema is a type of its own, and not an alias
     */
    void comesBackTo(Schema target, Predicate<Schema> named) {
        List<Step> ring = new ArrayList<>(steps.values());
        int start = ring.indexOf(steps.get(target.pointer()));
        returned.add(target.pointer());
        for (int index = start + 1; index < ring.size(); index++) {
            Schema schema = ring.get(index).schema();
            if (schema.pointer().equals(ring.get(index - 1).schema().ref()) && named.test(schema)) {
                returned.add(schema.pointer());
            }
        }
    }

    /** Returns whether the way has come back to a schema. */
    boolean isRing(Schema schema) {
        return returned.contains(schema.pointer());
    }
}
