package dev.chirograph.conformance.mutation;

import dev.chirograph.conformance.wire.WireAnswer;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One way to change a true answer.
 *
 * @param name in a few words
 * @param checks of which at least one must find it; empty for a harmless variation, in which none may find anything
 * @param change returns nothing where the answer has no such place
 */
record Mutation(String name, Set<String> checks, Function<Answered, Optional<WireAnswer>> change) {

    static Mutation breaking(
            String name, Function<Answered, Optional<WireAnswer>> change, String first, String... others) {
        java.util.HashSet<String> checks = new java.util.HashSet<>(Set.of(others));
        checks.add(first);
        return new Mutation(name, Set.copyOf(checks), change);
    }

    static Mutation harmless(String name, Function<Answered, Optional<WireAnswer>> change) {
        return new Mutation(name, Set.of(), change);
    }
}
