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
 * <p>The branch is chosen by the word of the discriminator. Where there is none, or where several branches have the
 * word, it is the branch that fits the JSON exactly (of several, the one that declares more of the members, at any
 * depth; of equals, the first); else the only branch that can read it leniently. A word that no branch has means one
 * of those that have none, if one fits exactly. Else the JSON is kept as it came.
 *
 * @param <U> the union's interface
 */
public final class UnionType<U> implements JsonType<U> {
    private final @Nullable String discriminator;
    private final Map<String, List<UnionBranch<U, ?, ?>>> byWord;
    private final List<UnionBranch<U, ?, ?>> branches;
    private final List<UnionBranch<U, ?, ?>> nameless;
    private final Function<JsonNode, ? extends U> unknown;
    private final Function<U, @Nullable JsonNode> unknownNode;

    private UnionType(
            Builder<U> builder, Function<JsonNode, ? extends U> unknown, Function<U, @Nullable JsonNode> node) {
        this.discriminator = builder.discriminator;
        this.byWord = Map.copyOf(builder.byWord);
        this.branches = List.copyOf(builder.branches);
        this.nameless =
                branches.stream().filter(branch -> branch.words().isEmpty()).toList();
        this.unknown = unknown;
        this.unknownNode = node;
    }

    /**
     * Starts a union.
     *
     * @param union its interface
     */
    public static <U> Builder<U> builder(Class<U> union) {
        return new Builder<>(union);
    }

    @Override
    public U decode(JsonNode node) {
        UnionBranch<U, ?, ?> chosen = choose(node);
        if (chosen != null) {
            U value = chosen.decodeOrNull(node);
            if (value != null) {
                return value;
            }
        }
        return unknown.apply(node);
    }

    private @Nullable UnionBranch<U, ?, ?> choose(JsonNode node) {
        String word = word(node);
        List<UnionBranch<U, ?, ?>> candidates = candidates(word);
        boolean meant = word != null && byWord.containsKey(word);
        if (meant && candidates.size() == 1) {
            return candidates.get(0);
        }
        UnionBranch<U, ?, ?> best = null;
        int most = -1;
        for (UnionBranch<U, ?, ?> branch : candidates) {
            int declared = branch.fits(node) ? branch.declared(node) : -1;
            if (declared > most) {
                best = branch;
                most = declared;
            }
        }
        return best != null || (word != null && !meant) ? best : onlyReader(candidates, node);
    }

    private @Nullable String word(JsonNode node) {
        JsonNode word = discriminator == null ? null : node.get(discriminator);
        return word == null ? null : word.asText();
    }

    private List<UnionBranch<U, ?, ?>> candidates(@Nullable String word) {
        return word == null ? branches : byWord.getOrDefault(word, nameless);
    }

    /** Returns the branches among which the word of the discriminator, if there is one, leaves the choice. */
    List<UnionBranch<U, ?, ?>> candidates(JsonNode node) {
        return candidates(word(node));
    }

    private @Nullable UnionBranch<U, ?, ?> onlyReader(List<UnionBranch<U, ?, ?>> candidates, JsonNode node) {
        List<UnionBranch<U, ?, ?>> readers = new ArrayList<>();
        for (UnionBranch<U, ?, ?> branch : candidates) {
            if (branch.type().reads(node)) {
                readers.add(branch);
            }
        }
        return readers.size() == 1 ? readers.get(0) : null;
    }

    @Override
    public JsonNode encode(U value) {
        for (UnionBranch<U, ?, ?> branch : branches) {
            if (branch.holds(value)) {
                return branch.encode(value, discriminator);
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
        return candidates(node).stream().anyMatch(branch -> branch.type().reads(node));
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
                UnionBranch<U, ?, ?> chosen = choose(json);
                return chosen == null ? JsonTypes.ANY : chosen.type();
            }
        });
    }

    /** Where the form does not tell types apart, each branch says what it would read, and the JSON is judged. */
    private JsonNode bestReading(Function<JsonType<?>, JsonNode> reading) {
        JsonNode best = null;
        int most = -1;
        for (UnionBranch<U, ?, ?> branch : branches) {
            JsonNode json = reading.apply(branch.type());
            int declared = branch.declared(json);
            if (declared > most && branch.equals(choose(json))) {
                best = json;
                most = declared;
            }
        }
        return best != null ? best : reading.apply(JsonTypes.ANY);
    }

    @Override
    public boolean reproduces(U value, JsonNode node) {
        for (UnionBranch<U, ?, ?> branch : branches) {
            if (branch.holds(value)) {
                return branch.reproduces(value, node);
            }
        }
        return true;
    }

    /** Collects the branches of a union in the contract's order. */
    public static final class Builder<U> {
        private final Class<U> union;
        private @Nullable String discriminator;
        private final Map<String, List<UnionBranch<U, ?, ?>>> byWord = new LinkedHashMap<>();
        private final List<UnionBranch<U, ?, ?>> branches = new ArrayList<>();

        private Builder(Class<U> union) {
            this.union = union;
        }

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
            UnionBranch<U, V, T> branch = new UnionBranch<>(variant, type, wrap, unwrap, List.of(words));
            branches.add(branch);
            for (String word : words) {
                byWord.computeIfAbsent(word, first -> new ArrayList<>()).add(branch);
            }
            return this;
        }

        /** Ends the union with the variant for JSON that no branch knows. */
        public <V extends U> UnionType<U> unknown(
                Class<V> variant, Function<JsonNode, V> wrap, Function<V, JsonNode> unwrap) {
            return GeneratedTypes.note(
                    union,
                    new UnionType<>(
                            this, wrap, value -> variant.isInstance(value) ? unwrap.apply(variant.cast(value)) : null));
        }
    }
}
