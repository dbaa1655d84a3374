package dev.chirograph.spec.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What parts of other files are called: after themselves, then after their file, then after its folders. */
final class PartNames {
    private static final Pattern EXTENSION = Pattern.compile("\\.(ya?ml|json)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNNAMEABLE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]");
    /** Keys that say what stands below them, not what it is called. */
    private static final Set<String> STRUCTURE = Set.of(
            "components",
            "schemas",
            "definitions",
            "$defs",
            "properties",
            "paths",
            "responses",
            "parameters",
            "content",
            "headers",
            "requestBodies",
            "examples",
            "schema",
            "allOf",
            "oneOf",
            "anyOf",
            "patternProperties");
    /** Keys under which names stand. */
    private static final Set<String> FOLDERS =
            Stream.concat(Grammar.folders(), Stream.of("definitions", "$defs")).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SCHEMAS = Set.of("items", "schema", "additionalProperties", "not");

    private final List<String> folder;

    PartNames(SourceFile entry) {
        List<String> steps = steps(entry);
        this.folder = steps.subList(0, Math.max(0, steps.size() - 1));
    }

    private static List<String> steps(SourceFile file) {
        return Arrays.stream(file.key().split("/", -1))
                .filter(step -> !step.isEmpty())
                .toList();
    }

    /** Returns how many words a name can have. */
    int count(Part part) {
        return words(part).size();
    }

    /**
     * Returns a name of the last so many words. OpenAPI allows less (3.1, 4.8.7.1), but all that is left of a word of
     * another script would be underscores.
     */
    String candidate(Part part, int count) {
        List<String> words = words(part);
        String name = String.join(".", words.subList(words.size() - count, words.size()));
        return UNNAMEABLE.matcher(name).replaceAll("_");
    }

    /** Returns the order of parts: of those with one name, the one with the shortest way to it has it. */
    Comparator<Part> order() {
        Function<Part, Way> way = part -> new Way(words(part), part.pointer());
        return Comparator.comparing(
                way,
                Comparator.comparingInt((Way one) -> one.words().size())
                        .thenComparing(one -> String.join("/", one.words()) + one.pointer()));
    }

    private record Way(List<String> words, String pointer) {}

    private List<String> words(Part part) {
        List<String> words = new ArrayList<>(steps(part.file().file()));
        int common = 0;
        while (common < folder.size()
                && common < words.size() - 1
                && folder.get(common).equals(words.get(common))) {
            common++;
        }
        words.subList(0, common).clear();
        int last = words.size() - 1;
        words.set(last, EXTENSION.matcher(words.get(last)).replaceFirst(""));
        List<String> tokens = part.tokens();
        if (named(tokens)) {
            words.add(tokens.get(tokens.size() - 1));
        } else if (!tokens.isEmpty()) {
            String within = tokens.stream()
                    .filter(token -> !STRUCTURE.contains(token) && token.indexOf('/') < 0)
                    .collect(Collectors.joining("."));
            words.set(last, words.get(last) + (within.isEmpty() ? "" : "." + within));
        }
        return words;
    }

    private static boolean named(List<String> tokens) {
        int count = tokens.size();
        return count == 1 ? !SCHEMAS.contains(tokens.get(0)) : count > 1 && FOLDERS.contains(tokens.get(count - 2));
    }
}
