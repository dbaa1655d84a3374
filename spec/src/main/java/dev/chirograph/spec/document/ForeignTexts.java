package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Puts the text of a file in the place of a description that names it, as some tools do. Not thread-safe. */
final class ForeignTexts {
    private final ReferenceResolver resolver;
    private final Complaints complaints;
    private final NodeBudget budget;

    ForeignTexts(ReferenceResolver resolver, Complaints complaints, NodeBudget budget) {
        this.resolver = resolver;
        this.complaints = complaints;
        this.budget = budget;
    }

    /**
     * Replaces a reference to another file by its text, or by none where it leads to none.
     *
     * @param path where the reference stands
     */
    void place(Reference reference, DocumentWalk.Path path) {
        if (reference.text().startsWith("#") || reference.holder().size() > 1) {
            return;
        }
        Target target = resolver.resolve(reference);
        boolean found = target != null && target.node().isTextual();
        JsonNode text = target != null && found ? target.node() : TextNode.valueOf("");
        budget.spendText(text.textValue(), reference.place());
        path.replace(text);
        if (found) {
            complaints.misplaced(reference);
        } else if (target != null) {
            complaints.dangling(reference);
        }
    }
}
