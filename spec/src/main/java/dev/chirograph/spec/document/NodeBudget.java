package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the values of all files of a bundle and of the copies made, and stops at the limits. Not thread-safe. */
final class NodeBudget {
    private final LoadLimits limits;
    private long spent;
    private long characters;

    NodeBudget(LoadLimits limits) {
        this.limits = limits;
    }

    /** Copies a part of a file, places included. */
    JsonNode copy(@Nullable JsonNode node) {
        if (node == null) {
            return NullNode.instance;
        }
        spend(node);
        return node.deepCopy();
    }

    /** Counts a tree. */
    void spend(JsonNode node) {
        if (++spent > limits.nodes()) {
            throw tooLarge(
                    limits.nodes() + " values",
                    node instanceof Positioned positioned ? positioned.place() : new Place("", 0, 0));
        }
        node.forEach(this::spend);
    }

    /** Counts a text that stands in the place of the reference to its file, as it may do in many. */
    void spendText(String text, Place place) {
        characters += text.length();
        if (characters > limits.bytes()) {
            throw tooLarge(limits.bytes() + " characters of text files", place);
        }
    }

    private static ContractException tooLarge(String measure, Place place) {
        return new ContractException(List.of(new Diagnostic(
                Severity.ERROR,
                "too-large",
                "the document and what it refers to hold more than " + measure,
                place.at("#"),
                null)));
    }
}
