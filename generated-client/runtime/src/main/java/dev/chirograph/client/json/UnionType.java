package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a generated union ({@code oneOf}, {@code anyOf}) is read and written.
 *
 * <p>The branch is chosen by the discriminator; else it is the branch that fits the JSON exactly (of several objects,
 * the one that declares more of the members; of equals, the first); else the only branch that can read it leniently;
 * else the JSON is kept as it came.
 *
 * @param <U> the union's interface
 */
public final class UnionType<U> implements JsonType<U> {
    private final @Nullable String discriminator;
    private final Map<String, Branch<U, ?, ?>> byWord;
    private final List<Branch<U, ?, ?>> branches;
    private final Function<JsonNode, ? extends U> unknown;
    private final Function<U, @Nullable JsonNode> unknownNode;

    private UnionType(
            Builder<U> builder, Function<JsonNode, ? extends U> unknown, Function<U, @Nullable JsonNode> node) {
        this.discriminator = builder.discriminator;
        this.byWord = Map.copyOf(builder.byWord);
        this.branches = List.copyOf(builder.branches);
        this.unknown = unknown;
        this.unknownNode = node;
    }

    private record Branch<U, V extends U, T>(
            Class<V> variant, JsonType<T> type, Function<T, V> wrap, Function<V, T> unwrap) {

        U decode(JsonNode node) {
            return wrap.apply(type.decode(node));
        }

        @Nullable
        U decodeOrNull(JsonNode node) {
            try {
                return decode(node);
            } catch (JsonMismatchException mismatch) {
                return null;
            }
        }

        boolean holds(U value) {
            return variant.isInstance(value);
        }

        JsonNode encode(U value) {
            return type.encode(unwrap.apply(variant.cast(value)));
        }

        boolean reproduces(U value, JsonNode node) {
            return type.reproduces(unwrap.apply(variant.cast(value)), node);
        }
    }

    /** Starts a union. */
    public static <U> Builder<U> builder() {
        return new Builder<>();
    }

    @Override
    public U decode(JsonNode node) {
        Branch<U, ?, ?> chosen = choose(node);
        if (chosen != null) {
            U value = chosen.decodeOrNull(node);
            if (value != null) {
                return value;
            }
        }
        return unknown.apply(node);
    }

    private @Nullable Branch<U, ?, ?> choose(JsonNode node) {
        JsonNode word = discriminator == null ? null : node.get(discriminator);
        if (word != null) {
            return byWord.get(word.asText());
        }
        Branch<U, ?, ?> best = null;
        int most = -1;
        for (Branch<U, ?, ?> branch : branches) {
            if (fitsDeeply(branch.type(), node)) {
                int declared = declared(branch.type(), node);
                if (declared > most) {
                    best = branch;
                    most = declared;
                }
            }
        }
        return best != null ? best : onlyReader(node);
    }

    /** A branch that is a union itself is judged by its own branches. */
    private static boolean fitsDeeply(JsonType<?> type, JsonNode node) {
        return resolved(type) instanceof UnionType<?> union
                ? union.branches.stream().anyMatch(branch -> fitsDeeply(branch.type(), node))
                : type.fits(node);
    }

    private static JsonType<?> resolved(JsonType<?> type) {
        return type instanceof LazyType<?> lazy ? lazy.type() : type;
    }

    private static int declared(JsonType<?> type, JsonNode node) {
        return resolved(type) instanceof ObjectType<?> object ? object.declared(node) : 0;
    }

    private @Nullable Branch<U, ?, ?> onlyReader(JsonNode node) {
        List<Branch<U, ?, ?>> readers = new ArrayList<>();
        for (Branch<U, ?, ?> branch : branches) {
            if (branch.type().reads(node)) {
                readers.add(branch);
            }
        }
        return readers.size() == 1 ? readers.get(0) : null;
    }

    @Override
    public JsonNode encode(U value) {
        for (Branch<U, ?, ?> branch : branches) {
            if (branch.holds(value)) {
                return branch.encode(value);
            }
        }
        JsonNode node = unknownNode.apply(value);
        if (node == null) {
            throw new IllegalArgumentException(
                    "no variant of the union: " + value.getClass().getName());
        }
        return node;
    }

    /**
     * Inside another type a union is judged by its discriminator or by the kinds of its branches only: were each union
     * to judge those below it in full, a deeply nested answer would cost exponential time.
     */
    @Override
    public boolean fits(JsonNode node) {
        JsonNode word = discriminator == null ? null : node.get(discriminator);
        return word != null
                ? byWord.containsKey(word.asText())
                : branches.stream().anyMatch(branch -> branch.type().reads(node));
    }

    @Override
    public boolean reads(JsonNode node) {
        return true;
    }

    @Override
    public TypeShape shape() {
        return new TypeShape.Choice(new TypeShape.Alternatives() {
            @Override
            public JsonNode best(Function<JsonType<?>, JsonNode> reading) {
                return bestReading(reading);
            }

            @Override
            public JsonType<?> of(JsonNode json) {
                Branch<U, ?, ?> chosen = choose(json);
                return chosen == null ? JsonTypes.ANY : chosen.type();
            }
        });
    }

    /** Where the form does not tell types apart, each branch says what it would read, and the JSON is judged. */
    private JsonNode bestReading(Function<JsonType<?>, JsonNode> reading) {
        JsonNode best = null;
        int most = -1;
        for (Branch<U, ?, ?> branch : branches) {
            JsonNode json = reading.apply(branch.type());
            int declared = declared(branch.type(), json);
            if (declared > most && branch.equals(choose(json))) {
                best = json;
                most = declared;
            }
        }
        return best != null ? best : reading.apply(JsonTypes.ANY);
    }

    @Override
    public boolean reproduces(U value, JsonNode node) {
        for (Branch<U, ?, ?> branch : branches) {
            if (branch.holds(value)) {
                return branch.reproduces(value, node);
            }
        }
        return true;
    }

    /** Collects the branches of a union in the contract's order. */
    public static final class Builder<U> {
        private @Nullable String discriminator;
        private final Map<String, Branch<U, ?, ?>> byWord = new LinkedHashMap<>();
        private final List<Branch<U, ?, ?>> branches = new ArrayList<>();

        private Builder() {}

        /** Names the member whose word tells the branch. */
        public Builder<U> discriminator(String propertyName) {
            this.discriminator = propertyName;
            return this;
        }

        /**
         * Adds a branch.
         *
         * @param variant class of the generated variant
         * @param type type of what it holds
         * @param wrap makes the variant
         * @param unwrap gives back what it holds
         * @param words values of the discriminator that mean this branch
         */
        public <V extends U, T> Builder<U> branch(
                Class<V> variant, JsonType<T> type, Function<T, V> wrap, Function<V, T> unwrap, String... words) {
            Branch<U, V, T> branch = new Branch<>(variant, type, wrap, unwrap);
            branches.add(branch);
            for (String word : words) {
                byWord.put(word, branch);
            }
            return this;
        }

        /** Ends the union with the variant for JSON that no branch knows. */
        public <V extends U> UnionType<U> unknown(
                Class<V> variant, Function<JsonNode, V> wrap, Function<V, JsonNode> unwrap) {
            return new UnionType<>(
                    this, wrap, value -> variant.isInstance(value) ? unwrap.apply(variant.cast(value)) : null);
        }
    }
}
