package dev.chirograph.generator.model;

import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.model.Schema;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows which words of a discriminator mean a branch (OpenAPI 3.1, Discriminator Object). */
final class BranchWords {
    private final TypeBuilder types;

    BranchWords(TypeBuilder types) {
        this.types = types;
    }

    /**
     * Returns the words: those that are mapped to the branch, else the name of its component. A branch whose own
     * branches the same property tells apart has their words as well.
     */
    Set<String> of(Schema.@Nullable Discriminator discriminator, Schema branch) {
        Set<String> words = new LinkedHashSet<>();
        if (discriminator != null) {
            collect(discriminator, branch, words, new HashSet<>());
        }
        return words;
    }

    private void collect(Schema.Discriminator discriminator, Schema branch, Set<String> words, Set<String> visited) {
        String target = branch.ref() != null ? branch.ref() : branch.pointer();
        if (!visited.add(target)) {
            return;
        }
        List<String> mapped = discriminator.mapping().entrySet().stream()
                .filter(word -> word.getValue().equals(target))
                .map(Map.Entry::getKey)
                .toList();
        words.addAll(mapped.isEmpty() && TypeNames.isComponent(target) ? List.of(Pointers.lastToken(target)) : mapped);
        Schema flat = types.flatten(types.standsFor(branch));
        Schema.Discriminator own = flat.discriminator();
        if (own != null && own.propertyName().equals(discriminator.propertyName())) {
            for (Schema nested : flat.oneOf().isEmpty() ? flat.anyOf() : flat.oneOf()) {
                collect(own, nested, words, visited);
            }
        }
    }
}
