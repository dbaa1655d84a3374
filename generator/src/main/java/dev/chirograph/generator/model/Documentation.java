package dev.chirograph.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the document says of an element, for Javadoc.
 *
 * @param text Markdown, or null when the document is silent
 * @param facts plain sentences made from limits and defaults, such as {@code Minimum: 0.}; a part between two
 *     {@code `} is code
 * @param deprecated whether callers should stop using it
 */
public record Documentation(@Nullable String text, List<String> facts, boolean deprecated) {
    /** Nothing said. */
    public static final Documentation NONE = new Documentation(null, List.of(), false);

    /** Returns the documentation of something that only has a description. */
    public static Documentation of(@Nullable String text) {
        return new Documentation(text, List.of(), false);
    }
}
