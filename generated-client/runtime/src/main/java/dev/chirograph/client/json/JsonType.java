package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
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
}
