package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the values of all files of a bundle and of the copies made, and stops at the limit. Not thread-safe. */
final class NodeBudget {
    private final long limit;
    private long spent;

    NodeBudget(long limit) {
        this.limit = limit;
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
        if (++spent > limit) {
            throw new ContractException(List.of(new Diagnostic(
                    Severity.ERROR,
                    "too-large",
                    "the document and what it refers to hold more than " + limit + " values",
                    (node instanceof Positioned positioned ? positioned.place() : new Place("", 0, 0)).at("#"),
                    null)));
        }
        node.forEach(this::spend);
    }
}
