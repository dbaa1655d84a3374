package dev.chirograph.conformance.mutation;

import static dev.chirograph.conformance.mutation.Mutation.harmless;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What a contract leaves open, so that no check may complain. */
final class Variations {
    private Variations() {}

    static List<Mutation> all() {
        Predicate<Place> text = place -> place.value().isTextual() && free(place);
        Predicate<Place> number = place -> place.value().isIntegralNumber() && free(place);
        Predicate<Place> list =
                place -> place.value().isArray() && !place.value().isEmpty();
        return List.of(
                tree("keys in reverse order", tree -> ordered(tree, true)),
                tree("keys in alphabetical order", tree -> ordered(tree, false)),
                body("line breaks and indentation", at -> Json.pretty(at.tree())),
                body("white space around the JSON", at -> " \r\n\t" + at.text() + "\n\n"),
                body("a line break at the end", at -> at.text() + "\n"),
                body("escaped slashes", at -> at.text().replace("/", "\\/")),
                body("escaped letters", at -> escapedLetters(at.text())),
                header("Content-Type", "application/json; charset=utf-8"),
                header("Content-Type", "application/json;charset=UTF-8"),
                header("Content-Type", "Application/JSON"),
                header("X-Powered-By", "PHP/5.6.40"),
                header("Set-Cookie", "PHPSESSID=0; path=/"),
                value("another text", text, TextNode.valueOf("another")),
                value("a text of other scripts", text, TextNode.valueOf("Żółć 日本 🚀")),
                value("a long text", text, TextNode.valueOf("long ".repeat(2000).strip())),
                value("a text of markup", text, TextNode.valueOf("<b>\"&'</b>")),
                value("another number", number, JsonNodeFactory.instance.numberNode(7)),
                value("a large number", number, JsonNodeFactory.instance.numberNode(3_000_000_000L)),
                value(
                        "null where it is allowed",
                        place -> place.depth() > 0 && place.view().types().contains(Schema.Type.NULL),
                        NullNode.getInstance()),
                harmless("more items", at -> at.first(list, (place, tree) -> place.replaced(tree, more(place)))),
                harmless(
                        "only one item",
                        at -> at.first(
                                place -> list.test(place) && place.value().size() > 1,
                                (place, tree) -> place.replaced(tree, one(place)))),
                harmless(
                        "another id in an object keyed by id",
                        at -> at.first(
                                place -> place.value().isObject()
                                        && place.view().map()
                                        && !place.value().isEmpty(),
                                (place, tree) -> place.replaced(tree, anotherId(place)))));
    }

    private static boolean free(Place place) {
        return !place.view().types().isEmpty()
                && place.view().statements().stream()
                        .allMatch(statement -> statement.enumeration().isEmpty()
                                && statement.constant() == null
                                && statement.format() == null
                                && !statement.limits().any());
    }

    private static Mutation tree(String name, UnaryOperator<JsonNode> change) {
        return harmless(name, at -> Optional.of(at.body(change.apply(at.tree()))));
    }

    private static Mutation body(String name, java.util.function.Function<Answered, String> change) {
        return harmless(name, at -> at.body(change.apply(at)));
    }

    private static Mutation header(String name, String value) {
        return harmless("header " + name + ": " + value, at -> {
            WireAnswer answer = at.answer();
            return Optional.of(answer.withHeaders(answer.headers().with(name, value)));
        });
    }

    private static Mutation value(String name, Predicate<Place> wanted, JsonNode value) {
        return harmless(name, at -> at.first(wanted, (place, tree) -> place.replaced(tree, value)));
    }

    private static JsonNode ordered(JsonNode node, boolean reverse) {
        if (node.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> items.add(ordered(item, reverse)));
            return items;
        }
        if (!node.isObject()) {
            return node;
        }
        TreeMap<String, JsonNode> sorted = new TreeMap<>();
        node.properties().forEach(member -> sorted.put(member.getKey(), ordered(member.getValue(), reverse)));
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        if (reverse) {
            Collections.reverse(names);
        } else {
            Collections.sort(names);
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        names.forEach(name -> object.set(name, sorted.get(name)));
        return object;
    }

    private static String escapedLetters(String text) {
        return text.replaceAll("(?<![\\\\a-zA-Z0-9])a(?=[a-zA-Z])", "\\\\u0061");
    }

    private static ArrayNode more(Place place) {
        ArrayNode items = place.value().deepCopy();
        items.add(items.get(items.size() - 1).deepCopy());
        items.add(items.get(0).deepCopy());
        return items;
    }

    private static ArrayNode one(Place place) {
        return JsonNodeFactory.instance.arrayNode().add(place.value().get(0));
    }

    private static ObjectNode anotherId(Place place) {
        ObjectNode object = place.value().deepCopy();
        object.set("987654", object.elements().next().deepCopy());
        return object;
    }
}
