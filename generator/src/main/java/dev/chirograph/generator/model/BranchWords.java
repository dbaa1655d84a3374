package dev.chirograph.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.document.References;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Knows which words of a discriminator mean which branch (OpenAPI 3.1, Discriminator Object).
 *
 * <p>A branch has the words that are mapped to it. OpenAPI says that the name of its component is the word of any
 * other; but a branch that says itself which words its property may have ({@code const}, {@code enum}) knows better,
 * since no other word is valid, and so does one that gives its word by {@code x-discriminator-value}. A branch whose own
 * branches the same property tells apart has their words as well.
 */
final class BranchWords {
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]");

    /** By which tools let a schema give its own word, where OpenAPI 2.0 has no mapping. */
    private static final List<String> GIVEN = List.of("x-discriminator-value", "x-ms-discriminator-value");

    private final Contract contract;
    private final TypeBuilder types;

    BranchWords(Contract contract, TypeBuilder types) {
        this.contract = contract;
        this.types = types;
    }

    /** Returns the words of each branch, in their order; several branches may have one word. */
    List<Set<String>> of(Schema.@Nullable Discriminator discriminator, List<Alternative> branches) {
        return discriminator == null
                ? branches.stream().map(branch -> Set.<String>of()).toList()
                : of(discriminator, branches, new HashSet<>());
    }

    private List<Set<String>> of(Schema.Discriminator discriminator, List<Alternative> branches, Set<String> visited) {
        List<Set<String>> certain =
                branches.stream().map(branch -> certain(discriminator, branch)).toList();
        Set<String> taken = new HashSet<>(discriminator.mapping().keySet());
        certain.forEach(taken::addAll);
        List<Set<String>> words = new ArrayList<>();
        for (int index = 0; index < branches.size(); index++) {
            Alternative branch = branches.get(index);
            Set<String> all = new LinkedHashSet<>(certain.get(index));
            if (all.isEmpty()) {
                all.addAll(allowed(discriminator, branch));
                all.removeAll(taken);
            }
            if (all.isEmpty() && TypeNames.isComponent(branch.target())) {
                all.add(Pointers.lastToken(branch.target()));
            }
            all.addAll(ofNested(discriminator, branch, visited));
            words.add(all);
        }
        return words;
    }

    /** Returns the words that are mapped to a branch, or that it gives itself, or the one that it allows and can mean. */
    private Set<String> certain(Schema.Discriminator discriminator, Alternative branch) {
        Set<String> words = new LinkedHashSet<>();
        discriminator.mapping().forEach((word, target) -> {
            if (target.equals(branch.target())) {
                words.add(word);
            }
        });
        if (words.isEmpty()) {
            words.addAll(given(branch));
        }
        if (words.isEmpty()) {
            Set<String> allowed = allowed(discriminator, branch);
            if (allowed.size() == 1) {
                return allowed;
            }
            String name = comparable(Pointers.lastToken(branch.target()));
            allowed.stream().filter(word -> comparable(word).equals(name)).forEach(words::add);
        }
        return words;
    }

    private Set<String> given(Alternative branch) {
        JsonNode schema = References.find(contract.document(), branch.target());
        return schema == null
                ? Set.of()
                : GIVEN.stream()
                        .map(schema::path)
                        .filter(word -> word.isTextual() || word.isNumber())
                        .map(JsonNode::asText)
                        .limit(1)
                        .collect(Collectors.toSet());
    }

    private static String comparable(String word) {
        return NO_LETTER_OR_DIGIT.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private Set<String> allowed(Schema.Discriminator discriminator, Alternative branch) {
        Schema property = types.flatten(branch.whole()).properties().get(discriminator.propertyName());
        Set<String> words = new LinkedHashSet<>();
        if (property != null) {
            Schema flat = types.flatten(property);
            (flat.constant() != null ? Stream.of(flat.constant()) : flat.enumeration().stream())
                    .filter(word -> word.isValueNode() && !word.isNull())
                    .map(JsonNode::asText)
                    .forEach(words::add);
        }
        return words;
    }

    private Set<String> ofNested(Schema.Discriminator discriminator, Alternative branch, Set<String> visited) {
        Schema flat = types.flatten(types.standsFor(branch.declared()));
        List<Schema> nested = flat.oneOf().isEmpty() ? flat.anyOf() : flat.oneOf();
        if (nested.isEmpty() || !visited.add(branch.target())) {
            return Set.of();
        }
        List<Alternative> inside = nested.stream().map(Alternative::of).toList();
        Set<String> words = new LinkedHashSet<>();
        Schema.Discriminator own = flat.discriminator();
        if (own == null) {
            inside.forEach(alternative -> words.addAll(allowed(discriminator, alternative)));
        } else if (own.propertyName().equals(discriminator.propertyName())) {
            of(own, inside, visited).forEach(words::addAll);
        }
        return words;
    }
}
