package dev.chirograph.conformance.mutation;

import static dev.chirograph.conformance.mutation.Mutation.breaking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.spec.model.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** Mutations that give a value of an answer another type. */
final class TypeMutations {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TypeMutations() {}

    static List<Mutation> all() {
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
                                        place.value().<ArrayNode>deepCopy().add("x"))),
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
}
