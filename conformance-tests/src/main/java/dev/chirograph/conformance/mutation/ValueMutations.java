package dev.chirograph.conformance.mutation;

import static dev.chirograph.conformance.mutation.Mutation.breaking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.spec.model.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Mutations of the values of an answer that keep their types. */
final class ValueMutations {
    private ValueMutations() {}

    static List<Mutation> all() {
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

    /** Two members of different types change their values, as when columns are mixed up. */
    private static Optional<WireAnswer> swapped(Answered at) {
        List<Place> members = at.places().stream().filter(Place::named).toList();
        for (Place one : members) {
            for (Place other : members) {
                boolean siblings = one.parent().equals(other.parent());
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
    private static Optional<WireAnswer> swappedObjects(Answered at) {
        List<Place> objects = at.places().stream()
                .filter(place -> place.named()
                        && place.value().isObject()
                        && !place.value().isEmpty())
                .toList();
        for (Place one : objects) {
            for (Place other : objects) {
                if (one.parent().equals(other.parent()) && !keys(one).equals(keys(other))) {
                    return Optional.of(at.body(other.replaced(one.replaced(at.tree(), other.value()), one.value())));
                }
            }
        }
        return Optional.empty();
    }

    private static Set<String> keys(Place place) {
        Set<String> keys = new TreeSet<>();
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
