package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One declared property of a generated model: its wire name, its type, and what the contract says of it. Made by
 * {@link JsonType#required} and {@link JsonType#optional}. Immutable.
 *
 * @param name on the wire
 * @param type how its value is read and written
 * @param required whether every object must have it
 * @param answered whether answers have it too where it is required: {@code writeOnly} ones are in requests alone
 * @param nullWords strings that mean nothing ({@code x-null-values})
 * @param constant the only value, set by builders; or null
 * @param preset the word that builders start with, or null
 * @param secret whether {@code toString} hides it ({@code format: password})
 * @param xml how it is written as XML
 */
public record Property<T>(
        String name,
        JsonType<T> type,
        boolean required,
        boolean answered,
        Set<String> nullWords,
        @Nullable JsonNode constant,
        @Nullable JsonNode preset,
        boolean secret,
        XmlShape xml) {

    /**
     * Returns the value of this property in a model; an empty list or map when one is absent or null.
     *
     * @throws ModelException when it is absent or null, unless it is a list or map; when it cannot be read
     */
    public T get(ObjectModel model) {
        return model.objectValues().get(this);
    }

    /**
     * Returns the value of this property in a model, or null when it is absent or null.
     *
     * @throws ModelException when it cannot be read
     */
    public @Nullable T find(ObjectModel model) {
        return model.objectValues().find(this);
    }

    /** Sets this property; null is sent as JSON null. */
    public void set(ObjectBuilder<?> builder, @Nullable T value) {
        builder.set(this, value);
    }

    /** Returns this property as one that requests need, but answers do not hold ({@code writeOnly}). */
    public Property<T> unanswered() {
        return new Property<>(name, type, required, false, nullWords, constant, preset, secret, xml);
    }

    /** Returns this property with words that mean nothing, such as {@code 0000-00-00}. */
    public Property<T> nullWords(String... words) {
        return new Property<>(name, type, required, answered, Set.of(words), constant, preset, secret, xml);
    }

    /** Returns this property with its only value, which builders set by themselves. */
    public Property<T> constant(T value) {
        return new Property<>(name, type, required, answered, nullWords, type.encode(value), preset, secret, xml);
    }

    /** Returns this property with the word that builders start with: that of its branch of a union. */
    public Property<T> preset(String word) {
        return new Property<>(name, type, required, answered, nullWords, constant, TextNode.valueOf(word), secret, xml);
    }

    /** Returns this property hidden from {@code toString}. */
    public Property<T> hidden() {
        return new Property<>(name, type, required, answered, nullWords, constant, preset, true, xml);
    }

    /** Returns this property in another XML form than an element of its name. */
    public Property<T> xml(XmlShape shape) {
        return new Property<>(name, type, required, answered, nullWords, constant, preset, secret, shape);
    }

    boolean meansNothing(JsonNode node) {
        return node.isNull() || (!nullWords.isEmpty() && node.isValueNode() && nullWords.contains(node.asText()));
    }
}
