package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one type of a contract is read from and written as JSON.
 *
 * <p>Reading is lenient: what a provider sends in another form with the same meaning ({@code "26"} for 26) is read all
 * the same. Writing is exact. Implementations are immutable and thread-safe.
 *
 * @param <T> the Java type
 */
public interface JsonType<T extends @Nullable Object> {

    /**
     * Reads a value.
     *
     * @param node what came; JSON null only where the type allows it
     * @throws JsonMismatchException when the node cannot be read as this type
     */
    T decode(JsonNode node);

    /**
     * Reads a value from JSON text, such as the body of a request that the provider sends by itself.
     *
     * @param json UTF-8, UTF-16 or UTF-32
     * @throws JsonSyntaxException when this is no JSON, or beyond the limits of {@link Json#parse(byte[])}
     * @throws JsonMismatchException when it cannot be read as this type
     */
    default T read(byte[] json) {
        return decode(Json.parse(json));
    }

    /** Writes a value in the form that the contract declares. */
    JsonNode encode(T value);

    /**
     * Returns whether a node has exactly the form of this type, without any leniency. Unions choose their branch so.
     */
    boolean fits(JsonNode node);

    /**
     * Returns whether writing {@code value} gives back {@code node}, from which it was read. Where it does not, the
     * model keeps the node beside the value.
     */
    default boolean reproduces(T value, JsonNode node) {
        return encode(value).equals(node);
    }

    /** Returns what this type is made of. */
    default TypeShape shape() {
        return new TypeShape.Scalar();
    }

    /**
     * Returns whether a node can be read as this type, so far as this is told without reading deeply: where a member
     * of an object or a branch of a union would have to decide, it is taken to be readable.
     */
    default boolean reads(JsonNode node) {
        try {
            decode(node);
            return true;
        } catch (JsonMismatchException mismatch) {
            return false;
        }
    }

    /**
     * Reads the text form of a value, as it stands in a header, an XML element or a form field.
     *
     * @return the JSON that the text means for this type; a text node when the type has no better reading
     */
    default JsonNode fromText(String text) {
        return TextNode.valueOf(text);
    }

    /** Returns what stands for a value that is absent: an empty list or map; null for other types. */
    default @Nullable T empty() {
        return null;
    }

    /** Returns the type of arrays whose elements are of this type; the lists are immutable. */
    default JsonType<List<T>> list() {
        return new ListType<>(this);
    }

    /** Returns the type of objects that map any name to a value of this type; the maps keep their order. */
    default JsonType<Map<String, T>> map() {
        return new MapType<>(this);
    }

    /** Returns this type with JSON null allowed, read as null: for elements of lists and maps. */
    default JsonType<@Nullable T> orNull() {
        return new NullableType<>(this);
    }

    /** Returns a property of this type that every object has. */
    default Property<T> required(String name) {
        return new Property<>(name, this, true, true, Set.of(), null, null, false, XmlShape.element());
    }

    /** Returns a property of this type that may be absent. */
    default Property<T> optional(String name) {
        return new Property<>(name, this, false, true, Set.of(), null, null, false, XmlShape.element());
    }
}
