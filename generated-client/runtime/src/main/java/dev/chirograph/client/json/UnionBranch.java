package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One branch of a union.
 *
 * @param variant class of the generated variant
 * @param type type of what it holds
 * @param wrap makes the variant
 * @param unwrap gives back what it holds
 * @param words values of the discriminator that mean this branch; none where it has no name
 */
record UnionBranch<U, V extends U, T>(
        Class<V> variant, JsonType<T> type, Function<T, V> wrap, Function<V, T> unwrap, List<String> words) {

    @Nullable
    U decodeOrNull(JsonNode node) {
        try {
            return wrap.apply(type.decode(node));
        } catch (JsonMismatchException mismatch) {
            return null;
        }
    }

    boolean holds(U value) {
        return variant.isInstance(value);
    }

    /** Returns the JSON of a variant; an object that somebody built says by the discriminator which branch it is. */
    JsonNode encode(U value, @Nullable String discriminator) {
        T content = unwrap.apply(variant.cast(value));
        JsonNode node = type.encode(content);
        boolean mayName = words.size() == 1
                && content instanceof ObjectModel model
                && model.objectValues().built();
        return discriminator != null && mayName && node instanceof ObjectNode object && !object.has(discriminator)
                ? named(discriminator, object)
                : node;
    }

    private ObjectNode named(String discriminator, ObjectNode object) {
        ObjectNode named = JsonNodeFactory.instance.objectNode().put(discriminator, words.get(0));
        return named.setAll(object);
    }

    boolean reproduces(U value, JsonNode node) {
        return type.reproduces(unwrap.apply(variant.cast(value)), node);
    }

    /** Returns whether JSON is just as this branch says; one that is a union itself is judged by its own branches. */
    boolean fits(JsonNode node) {
        return resolved() instanceof UnionType<?> union
                ? union.candidates(node).stream().anyMatch(nested -> nested.fits(node))
                : type.fits(node);
    }

    /** Returns how many members this branch declares; a union prefers the branch with more. */
    int declared(JsonNode node) {
        return resolved() instanceof UnionType<?> union
                ? union.candidates(node).stream()
                        .filter(nested -> nested.fits(node))
                        .mapToInt(nested -> nested.declared(node))
                        .max()
                        .orElse(0)
                : DeclaredMembers.count(type, node);
    }

    private JsonType<?> resolved() {
        return type instanceof LazyType<?> lazy ? lazy.type() : type;
    }
}
