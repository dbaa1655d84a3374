package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements of one tuple in their order: declared ones decoded, others as they came. Immutable. */
public final class TupleValues {
    private final TupleType<?> type;
    private final List<Element> elements;
    private final List<JsonNode> rest;

    private TupleValues(TupleType<?> type, List<Element> elements, List<JsonNode> rest) {
        this.type = type;
        this.elements = elements;
        this.rest = rest;
    }

    /**
     * What is known of one element.
     *
     * @param value decoded; null for JSON null, and where the element could not be read
     * @param node what would be written
     * @param mismatch why the element could not be read, or null
     */
    private record Element(
            @Nullable Object value, JsonNode node, @Nullable JsonMismatchException mismatch) {}

    static TupleValues decode(TupleType<?> type, JsonNode array) {
        List<Element> elements = new ArrayList<>();
        List<JsonNode> rest = new ArrayList<>();
        for (JsonNode node : array) {
            if (elements.size() < type.positions().size()) {
                elements.add(decode(type.positions().get(elements.size()), node));
            } else {
                rest.add(written(type.rest(), node));
            }
        }
        return new TupleValues(type, List.copyOf(elements), List.copyOf(rest));
    }

    private static <T> Element decode(Position<T> position, JsonNode node) {
        if (node.isNull()) {
            return new Element(null, node, null);
        }
        try {
            T value = position.type().decode(node);
            return new Element(value, written(position.type(), value, node), null);
        } catch (JsonMismatchException mismatch) {
            return new Element(null, node, mismatch);
        }
    }

    private static <T extends @Nullable Object> JsonNode written(JsonType<T> type, JsonNode node) {
        try {
            return written(type, type.decode(node), node);
        } catch (JsonMismatchException mismatch) {
            return node;
        }
    }

    /** A value that was read and one that was set are written by nodes of the same class, and so are equal. */
    private static <T extends @Nullable Object> JsonNode written(JsonType<T> type, T value, JsonNode node) {
        return type.reproduces(value, node) ? type.encode(value) : node;
    }

    /**
     * Returns the elements of a tuple that a caller makes.
     *
     * @param rest the elements after the declared ones, encoded
     * @param values the declared elements, each of the type of its position. Null is JSON null; at the end, where the
     *     contract lets elements be absent and none follows, it leaves its element out
     */
    public static TupleValues of(TupleType<?> type, List<JsonNode> rest, @Nullable Object... values) {
        int length = values.length;
        while (rest.isEmpty()
                && length > 0
                && values[length - 1] == null
                && !type.positions().get(length - 1).required()) {
            length--;
        }
        List<Element> elements = new ArrayList<>();
        for (@Nullable Object value : Arrays.copyOf(values, length)) {
            elements.add(element(type.positions().get(elements.size()), value));
        }
        return new TupleValues(type, List.copyOf(elements), List.copyOf(rest));
    }

    // Generated code passes each value to the position of its type.
    @SuppressWarnings("unchecked")
    private static <T> Element element(Position<T> position, @Nullable Object value) {
        if (value == null) {
            return new Element(null, NullNode.instance, null);
        }
        Object copy = Copies.of(value);
        return new Element(copy, position.type().encode((T) copy), null);
    }

    /** Returns the elements after the declared ones as JSON, for {@link #of}. */
    public static <T extends @Nullable Object> List<JsonNode> encode(JsonType<T> type, List<T> rest) {
        return rest.stream().map(type::encode).toList();
    }

    TupleType<?> type() {
        return type;
    }

    List<JsonNode> rest() {
        return rest;
    }

    /**
     * Returns an element, or null when it is absent or null.
     *
     * @throws ModelException when it was sent in a form that cannot be read
     */
    // Only the position of the same index, and so of the same type, puts a value there.
    @SuppressWarnings("unchecked")
    <T> @Nullable T find(Position<T> position) {
        if (position.index() >= elements.size()) {
            return null;
        }
        Element element = elements.get(position.index());
        if (element.mismatch() != null) {
            throw new ModelException(type.name(), element.mismatch().within(Integer.toString(position.index())));
        }
        return (T) element.value();
    }

    /**
     * Returns an element that must be there.
     *
     * @throws ModelException when it is absent, null, or cannot be read
     */
    <T> T get(Position<T> position) {
        T value = find(position);
        if (value == null) {
            throw new ModelException(
                    type.name(),
                    new JsonMismatchException("required element is missing")
                            .within(Integer.toString(position.index())));
        }
        return value;
    }

    JsonNode encode() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        elements.forEach(element -> array.add(element.node()));
        array.addAll(rest);
        return array;
    }

    /** Returns the elements for a log line: secrets hidden. */
    String describe() {
        List<String> texts = new ArrayList<>();
        for (Position<?> position : type.positions().subList(0, elements.size())) {
            texts.add(position.secret() ? "***" : describe(elements.get(position.index())));
        }
        rest.forEach(node -> texts.add(node.toString()));
        return type.name() + texts;
    }

    private static String describe(Element element) {
        Object value = element.value();
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes";
        }
        return (value == null ? element.node() : value).toString();
    }
}
