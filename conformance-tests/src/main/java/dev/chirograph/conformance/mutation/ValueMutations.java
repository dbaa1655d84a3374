package dev.chirograph.conformance.mutation;

import static dev.chirograph.conformance.mutation.Mutation.breaking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.spec.model.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mutations of the keys and values of an answer. */
final class ValueMutations {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ValueMutations() {}

    static List<Mutation> all() {
        List<Mutation> mutations = new ArrayList<>();
        mutations.addAll(keys());
        mutations.addAll(types());
        mutations.addAll(values());
        return mutations;
    }

    private static List<Mutation> keys() {
        BiFunction<Place, JsonNode, JsonNode> remove = Place::removed;
        return List.of(
                breaking("a key less at the top", at -> at.first(inDepth(1), remove), "example-shape", "schema"),
                breaking("a key less at the second level", at -> at.first(inDepth(2), remove), "example-shape"),
                breaking("a key less at the third level", at -> at.first(inDepth(3), remove), "example-shape"),
                breaking("a key less at the deepest level", at -> at.last(deepest(at), remove), "example-shape"),
                breaking("the last key less", at -> at.last(Place::named, remove), "example-shape"),
                breaking(
                        "a key less in one item of a list",
                        at -> at.last(ValueMutations::inItem, remove),
                        "example-shape"),
                breaking(
                        "a key in upper case",
                        at -> at.first(Place::named, ValueMutations::upperCase),
                        "example-shape"),
                breaking("a key with a blank", at -> at.last(Place::named, ValueMutations::blank), "example-shape"),
                breaking(
                        "a key more at the top",
                        at -> at.first(object(0, 0), ValueMutations::stray),
                        "undocumented-field"),
                breaking(
                        "a key more at the second level",
                        at -> at.first(object(1, 1), ValueMutations::stray),
                        "undocumented-field"),
                breaking(
                        "a key more at the deepest level",
                        at -> at.last(object(2, 99), ValueMutations::stray),
                        "undocumented-field"),
                breaking(
                        "a key more in one item of a list",
                        at -> at.last(ValueMutations::objectItem, ValueMutations::stray),
                        "undocumented-field"));
    }

    private static List<Mutation> types() {
        Predicate<Place> text = place -> place.value().isTextual();
        Predicate<Place> number = place -> place.value().isNumber();
        Predicate<Place> flag = place -> place.value().isBoolean();
        Predicate<Place> object = place -> place.value().isObject() && place.depth() > 0;
        Predicate<Place> list =
                place -> place.value().isArray() && !place.value().isEmpty();
        ObjectNode wrong = NODES.objectNode().put("unexpected", true);
        return List.of(
                type("a number for a string", text, NODES.numberNode(26), Schema.Type.NUMBER, Schema.Type.INTEGER),
                type("a boolean for a string", text, BooleanNode.TRUE, Schema.Type.BOOLEAN),
                type("an object for a string", text, wrong, Schema.Type.OBJECT),
                type("a list for a string", text, NODES.arrayNode().add("a"), Schema.Type.ARRAY),
                type("null for a string", text, NullNode.getInstance(), Schema.Type.NULL),
                type("a string for a number", number, TextNode.valueOf("26"), Schema.Type.STRING),
                type("a boolean for a number", number, BooleanNode.FALSE, Schema.Type.BOOLEAN),
                type("null for a number", number, NullNode.getInstance(), Schema.Type.NULL),
                type("an empty string for a number", number, TextNode.valueOf(""), Schema.Type.STRING),
                type("a string for a boolean", flag, TextNode.valueOf("true"), Schema.Type.STRING),
                type("a number for a boolean", flag, NODES.numberNode(1), Schema.Type.NUMBER, Schema.Type.INTEGER),
                type("null for a boolean", flag, NullNode.getInstance(), Schema.Type.NULL),
                type("an empty list for an object", object, NODES.arrayNode(), Schema.Type.ARRAY),
                type("null for an object", object, NullNode.getInstance(), Schema.Type.NULL),
                type("a string for an object", object, TextNode.valueOf("none"), Schema.Type.STRING),
                type("an object for a list", list, wrong, Schema.Type.OBJECT),
                type("null for a list", list, NullNode.getInstance(), Schema.Type.NULL),
                type("a string for a list", list, TextNode.valueOf(""), Schema.Type.STRING),
                breaking(
                        "a string as an item of a list",
                        at -> at.first(
                                place -> list.test(place)
                                        && place.value().get(0).isObject()
                                        && !place.view().element(0).types().contains(Schema.Type.STRING),
                                (place, tree) -> place.replaced(
                                        tree,
                                        place.value()
                                                .<com.fasterxml.jackson.databind.node.ArrayNode>deepCopy()
                                                .add("x"))),
                        "schema"),
                breaking(
                        "an empty list where the document shows items",
                        at -> at.first(
                                place -> list.test(place) && place.unique(),
                                (place, tree) -> place.replaced(tree, NODES.arrayNode())),
                        "example-shape"),
                breaking(
                        "a fraction for an integer",
                        at -> at.first(
                                place -> place.value().isIntegralNumber()
                                        && place.forbids(Schema.Type.NUMBER, Schema.Type.STRING),
                                (place, tree) -> place.replaced(tree, DecimalNode.valueOf(new BigDecimal("26.5")))),
                        "schema"));
    }

    private static List<Mutation> values() {
        return List.of(
                breaking(
                        "a word that the enumeration does not have",
                        at -> at.first(
                                place -> place.value().isTextual() && closed(place.view()),
                                (place, tree) -> place.replaced(
                                        tree, TextNode.valueOf(place.value().asText() + "x"))),
                        "schema"),
                breaking(
                        "a text that the pattern does not allow",
                        at -> at.first(
                                place -> place.value().isTextual() && patterned(place.view()),
                                (place, tree) -> place.replaced(tree, TextNode.valueOf("\u0000 not this!"))),
                        "schema"),
                breaking(
                        "a day that no calendar has",
                        at -> at.first(
                                place -> place.value().isTextual() && dated(place.view()),
                                (place, tree) -> place.replaced(tree, TextNode.valueOf("2016-13-45"))),
                        "schema"),
                breaking(
                        "the first letter of a word of an enumeration in the other case",
                        at -> at.first(
                                place -> place.value().isTextual() && closed(place.view()) && lettered(place),
                                (place, tree) -> place.replaced(tree, TextNode.valueOf(otherCase(place)))),
                        "schema"),
                breaking("two members swapped", ValueMutations::swapped, "schema"),
                breaking("two objects swapped", ValueMutations::swappedObjects, "example-shape", "schema"),
                breaking(
                        "an error body with status 200",
                        at -> at.tree().isObject() ? at.body("{\"error\":[\"internal_error_0\"]}") : Optional.empty(),
                        "well-formed",
                        "example-shape"));
    }

    private static Mutation type(String name, Predicate<Place> wanted, JsonNode value, Schema.Type... kinds) {
        return breaking(
                name,
                at -> at.first(
                        wanted.and(place -> place.forbids(kinds) && !nothing(place, value)),
                        (place, tree) -> place.replaced(tree, value)),
                "schema");
    }

    private static boolean nothing(Place place, JsonNode value) {
        return place.view().meansNothing(value);
    }

    /** Two members of different types change their values, as when columns are mixed up. */
    private static Optional<dev.chirograph.conformance.wire.WireAnswer> swapped(Answered at) {
        List<Place> members = at.places().stream().filter(Place::named).toList();
        for (Place one : members) {
            for (Place other : members) {
                boolean siblings = parent(one).equals(parent(other));
                if (siblings
                        && one.value().isTextual()
                        && other.value().isContainerNode()
                        && one.forbids(Schema.Type.OBJECT, Schema.Type.ARRAY)
                        && other.forbids(Schema.Type.STRING)) {
                    JsonNode half = one.replaced(at.tree(), other.value());
                    return Optional.of(at.body(other.replaced(half, one.value())));
                }
            }
        }
        return Optional.empty();
    }

    /** Two objects of different keys change places. */
    private static Optional<dev.chirograph.conformance.wire.WireAnswer> swappedObjects(Answered at) {
        List<Place> objects = at.places().stream()
                .filter(place -> place.named()
                        && place.value().isObject()
                        && !place.value().isEmpty())
                .toList();
        for (Place one : objects) {
            for (Place other : objects) {
                if (parent(one).equals(parent(other)) && !keys(one).equals(keys(other))) {
                    return Optional.of(at.body(other.replaced(one.replaced(at.tree(), other.value()), one.value())));
                }
            }
        }
        return Optional.empty();
    }

    private static java.util.Set<String> keys(Place place) {
        java.util.Set<String> keys = new java.util.TreeSet<>();
        place.value().fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static boolean lettered(Place place) {
        String text = place.value().asText();
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }

    private static String otherCase(Place place) {
        String text = place.value().asText();
        char first = text.charAt(0);
        char other = Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
        return other + text.substring(1);
    }

    private static String parent(Place place) {
        return place.pointer().substring(0, place.pointer().lastIndexOf('/'));
    }

    private static Predicate<Place> inDepth(int depth) {
        return place -> place.named() && place.unique() && place.depth() == depth;
    }

    private static Predicate<Place> deepest(Answered at) {
        int deepest = at.places().stream()
                .filter(ValueMutations::shared)
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
        return renamed(place, tree, "X" + lastToken(place).toUpperCase(java.util.Locale.ROOT));
    }

    private static JsonNode blank(Place place, JsonNode tree) {
        return renamed(place, tree, lastToken(place) + " ");
    }

    private static JsonNode renamed(Place place, JsonNode tree, String name) {
        String parent = parent(place);
        JsonNode removed = place.removed(tree);
        ((ObjectNode) removed.at(parent)).set(name, place.value());
        return removed;
    }

    private static String lastToken(Place place) {
        return place.pointer().substring(place.pointer().lastIndexOf('/') + 1);
    }

    private static boolean closed(SchemaView view) {
        return view.statements().stream()
                .anyMatch(statement -> !statement.enumeration().isEmpty());
    }

    private static boolean patterned(SchemaView view) {
        return limits(view).anyMatch(limits -> limits.pattern() != null);
    }

    private static Stream<Schema.Limits> limits(SchemaView view) {
        return view.statements().stream().map(Schema::limits);
    }

    private static boolean dated(SchemaView view) {
        return view.statements().stream().anyMatch(statement -> "date".equals(statement.format()));
    }
}
