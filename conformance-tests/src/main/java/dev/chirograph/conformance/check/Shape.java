package dev.chirograph.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.spec.diagnostic.Pointers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a documented answer shows of its shape: keys that are there, lists that have items. Items of a list, and values of
 * an object keyed by id, share one shape: what all of them have in common.
 */
sealed interface Shape {

    /** Returns where the example shows it: a pointer into the example. */
    String pointer();

    /** Null, or values that have nothing in common. */
    record Anything(String pointer) implements Shape {}

    /**
     * A scalar.
     *
     * @param kind its type
     */
    record Scalar(String pointer, String kind) implements Shape {}

    /**
     * An object with these keys at least.
     *
     * @param members shape of each
     */
    record Members(String pointer, Map<String, Shape> members) implements Shape {}

    /**
     * A list, or an object keyed by id.
     *
     * @param item shape of each value
     * @param filled whether the example has values
     */
    record Items(String pointer, Shape item, boolean filled) implements Shape {}

    /** Returns what several examples of one content have in common; places are those of the first. */
    static Shape common(List<JsonNode> examples, SchemaView view) {
        return common("", examples.stream().map(example -> of(example, view)).toList());
    }

    static Shape of(JsonNode example, SchemaView view) {
        return of("", example, view);
    }

    private static Shape of(String pointer, JsonNode example, SchemaView view) {
        if (example.isArray()) {
            List<Shape> items = new ArrayList<>();
            for (int index = 0; index < example.size(); index++) {
                items.add(of(pointer + "/" + index, example.get(index), view.element(index)));
            }
            return new Items(pointer, common(pointer, items), !example.isEmpty());
        }
        if (!example.isObject()) {
            return example.isNull() ? new Anything(pointer) : new Scalar(pointer, Json.kind(example));
        }
        Map<String, Shape> members = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : example.properties()) {
            SchemaView memberView = view.member(member.getKey()).orElseGet(view::nothing);
            members.put(member.getKey(), of(Pointers.child(pointer, member.getKey()), member.getValue(), memberView));
        }
        return view.map()
                ? new Items(pointer, common(pointer, List.copyOf(members.values())), !members.isEmpty())
                : new Members(pointer, members);
    }

    private static Shape common(String pointer, List<Shape> shapes) {
        if (shapes.isEmpty()) {
            return new Anything(pointer);
        }
        Shape first = shapes.get(0);
        if (shapes.size() == 1) {
            return first;
        }
        if (first instanceof Members members && shapes.stream().allMatch(shape -> shape instanceof Members)) {
            Map<String, Shape> shared = new LinkedHashMap<>();
            for (String name : members.members().keySet()) {
                List<Shape> values = shapes.stream()
                        .map(shape -> ((Members) shape).members().get(name))
                        .filter(Objects::nonNull)
                        .toList();
                if (values.size() == shapes.size()) {
                    shared.put(name, common(values.get(0).pointer(), values));
                }
            }
            return new Members(first.pointer(), shared);
        }
        if (shapes.stream().allMatch(shape -> shape instanceof Items)) {
            List<Shape> items = shapes.stream()
                    .map(shape -> (Items) shape)
                    .filter(Items::filled)
                    .map(Items::item)
                    .toList();
            return new Items(first.pointer(), common(first.pointer(), items), items.size() == shapes.size());
        }
        if (first instanceof Scalar scalar
                && shapes.stream()
                        .allMatch(shape ->
                                shape instanceof Scalar other && other.kind().equals(scalar.kind()))) {
            return first;
        }
        return new Anything(first.pointer());
    }
}
