package dev.chirograph.conformance.mutation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One value in an answer.
 *
 * @param pointer JSON Pointer from the root
 * @param value the value there
 * @param view what the contract says of it
 * @param named whether it is a member whose name is part of the shape, not of a list or an object keyed by id
 * @param unique whether no list is above it, so that it is the only one of its kind
 */
record Place(String pointer, JsonNode value, SchemaView view, boolean named, boolean unique) {

    /** Returns every value of a tree, the outermost first. */
    static List<Place> of(JsonNode root, SchemaView view) {
        List<Place> places = new ArrayList<>();
        walk(new Place("", root, view, false, true), places);
        return places;
    }

    private static void walk(Place place, List<Place> places) {
        places.add(place);
        if (place.value.isObject()) {
            boolean map = place.view.map();
            for (Map.Entry<String, JsonNode> member : place.value.properties()) {
                SchemaView view = place.view.member(member.getKey()).orElseGet(place.view::nothing);
                String pointer = Pointers.child(place.pointer, member.getKey());
                walk(new Place(pointer, member.getValue(), view, !map, place.unique && !map), places);
            }
        } else if (place.value.isArray()) {
            for (int index = 0; index < place.value.size(); index++) {
                String pointer = place.pointer + "/" + index;
                walk(new Place(pointer, place.value.get(index), place.view.element(index), false, false), places);
            }
        }
    }

    /** Returns the pointer of what it is part of; the root is part of nothing. */
    String parent() {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    int depth() {
        return (int) pointer.chars().filter(character -> character == '/').count();
    }

    /** Returns whether the contract names the types of the value and none of these is among them. */
    boolean forbids(Schema.Type... types) {
        Set<Schema.Type> allowed = view.types();
        boolean enumerated = view.statements().stream()
                .anyMatch(statement -> !statement.enumeration().isEmpty());
        return !allowed.isEmpty() && !enumerated && Set.of(types).stream().noneMatch(allowed::contains);
    }

    /** Puts another value here, in a copy of the tree. */
    JsonNode replaced(JsonNode root, JsonNode value) {
        if (pointer.isEmpty()) {
            return value;
        }
        JsonNode copy = root.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = copy.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) parent).set(place.last().getMatchingIndex(), value);
        }
        return copy;
    }

    /** Takes the member out, in a copy of the tree. */
    JsonNode removed(JsonNode root) {
        JsonNode copy = root.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        ((ObjectNode) copy.at(place.head())).remove(place.last().getMatchingProperty());
        return copy;
    }
}
