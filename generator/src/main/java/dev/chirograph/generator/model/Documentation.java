package dev.chirograph.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.ExternalDocs;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the document says of an element, for Javadoc.
 *
 * @param text Markdown, or null when the document is silent
 * @param facts plain sentences made from limits and defaults, such as {@code Minimum: 0.}; a part between two
 *     {@code `} is code
 * @param example a value that takes more than a sentence to show, or null; no very large one
 * @param more where the document says that more is said, or null
 * @param deprecated whether callers should stop using it
 */
public record Documentation(
        @Nullable String text,
        List<String> facts,
        @Nullable JsonNode example,
        @Nullable ExternalDocs more,
        boolean deprecated) {
    /** With more, the example of a body would hide the rest of a comment. */
    private static final int MOST_VALUES = 60;

    /** Nothing said. */
    public static final Documentation NONE = new Documentation(null, List.of(), null, null, false);

    /**
     * Returns the documentation of something that only has a description, and perhaps an example.
     *
     * @param text Markdown, or null
     * @param example a value, or null
     */
    public static Documentation of(@Nullable String text, @Nullable JsonNode example) {
        return of(text, List.of(), example, null, false);
    }

    /** Returns the documentation of something with an example, which is one more fact where a sentence can hold it. */
    static Documentation of(
            @Nullable String text,
            List<String> facts,
            @Nullable JsonNode example,
            @Nullable ExternalDocs more,
            boolean deprecated) {
        String sentence = SchemaFacts.sentence("Example", example);
        if (sentence != null) {
            List<String> all =
                    Stream.concat(facts.stream(), Stream.of(sentence)).toList();
            return new Documentation(text, all, null, more, deprecated);
        }
        boolean shown = example != null && isSmall(example, MOST_VALUES);
        return new Documentation(text, facts, shown ? example : null, more, deprecated);
    }

    /** Returns whether a value holds no more than some others. Looks at no more of it than it must. */
    static boolean isSmall(JsonNode value, int most) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(value));
        for (int seen = 1; !open.isEmpty(); seen++) {
            JsonNode next = open.pop();
            if (seen + open.size() + next.size() > most) {
                return false;
            }
            next.forEach(open::push);
        }
        return true;
    }

    /** Returns this without the example and the link, for what has a type that shows its own. */
    Documentation ofDeclared() {
        return example == null && more == null ? this : new Documentation(text, facts, null, null, deprecated);
    }
}
