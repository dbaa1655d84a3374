package dev.chirograph.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer, as far as it could be read.
 *
 * @param value JSON, or XML projected to JSON; null when there is none or nothing could be saved
 * @param text the body as text, for excerpts
 * @param pathologies what is wrong with its form, a sentence each without a final dot
 */
public record DecodedBody(@Nullable JsonNode value, String text, List<String> pathologies) {

    /** Copies the list. */
    public DecodedBody {
        pathologies = List.copyOf(pathologies);
    }
}
