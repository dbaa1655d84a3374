package dev.chirograph.conformance.mutation;

import static dev.chirograph.conformance.mutation.Mutation.breaking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Mutations of the keys of an answer: what is there too little, too much, or under another name. */
final class KeyMutations {
    private KeyMutations() {}

    static List<Mutation> all() {
        BiFunction<Place, JsonNode, JsonNode> remove = Place::removed;
        return List.of(
                breaking("a key less at the top", at -> at.first(inDepth(1), remove), "example-shape", "schema"),
                breaking("a key less at the second level", at -> at.first(inDepth(2), remove), "example-shape"),
                breaking("a key less at the third level", at -> at.first(inDepth(3), remove), "example-shape"),
                breaking("a key less at the deepest level", at -> at.last(deepest(at), remove), "example-shape"),
                breaking("the last key less", at -> at.last(Place::named, remove), "example-shape"),
                breaking(
                        "a key less in one item of a list",
                        at -> at.last(KeyMutations::inItem, remove),
                        "example-shape"),
                breaking("a key in upper case", at -> at.first(Place::named, KeyMutations::upperCase), "example-shape"),
                breaking("a key with a blank", at -> at.last(Place::named, KeyMutations::blank), "example-shape"),
                breaking(
                        "a key more at the top",
                        at -> at.first(object(0, 0), KeyMutations::stray),
                        "undocumented-field"),
                breaking(
                        "a key more at the second level",
                        at -> at.first(object(1, 1), KeyMutations::stray),
                        "undocumented-field"),
                breaking(
                        "a key more at the deepest level",
                        at -> at.last(object(2, 99), KeyMutations::stray),
                        "undocumented-field"),
                breaking(
                        "a key more in one item of a list",
                        at -> at.last(KeyMutations::objectItem, KeyMutations::stray),
                        "undocumented-field"));
    }

    private static Predicate<Place> inDepth(int depth) {
        return place -> place.named() && place.unique() && place.depth() == depth;
    }

    private static Predicate<Place> deepest(Answered at) {
        int deepest = at.places().stream()
                .filter(KeyMutations::shared)
                .mapToInt(Place::depth)
                .max()
                .orElse(0);
        return place -> shared(place) && place.depth() == deepest;
    }

    /** In lists, only what all documented items have must be there; a single item has everything. */
    private static boolean shared(Place place) {
        return place.named() && place.unique();
    }

    private static boolean inItem(Place place) {
        return place.named()
                && !place.unique()
                && place.pointer().matches(".*/0/[^/]+")
                && place.pointer().indexOf("/0/") == place.pointer().lastIndexOf("/0/");
    }

    private static Predicate<Place> object(int least, int most) {
        return place -> place.value().isObject() && described(place) && place.depth() >= least && place.depth() <= most;
    }

    private static boolean objectItem(Place place) {
        return place.value().isObject() && described(place) && !place.named() && place.depth() > 0;
    }

    private static boolean described(Place place) {
        return place.view().describesMembers()
                && place.view().member("strayKey").isEmpty();
    }

    private static JsonNode stray(Place place, JsonNode tree) {
        ObjectNode copy = place.value().deepCopy();
        copy.put("strayKey", "stray");
        return place.replaced(tree, copy);
    }

    private static JsonNode upperCase(Place place, JsonNode tree) {
        return renamed(place, tree, "X" + lastToken(place).toUpperCase(Locale.ROOT));
    }

    private static JsonNode blank(Place place, JsonNode tree) {
        return renamed(place, tree, lastToken(place) + " ");
    }

    private static JsonNode renamed(Place place, JsonNode tree, String name) {
        String parent = place.parent();
        JsonNode removed = place.removed(tree);
        ((ObjectNode) removed.at(parent)).set(name, place.value());
        return removed;
    }

    private static String lastToken(Place place) {
        return place.pointer().substring(place.pointer().lastIndexOf('/') + 1);
    }
}
