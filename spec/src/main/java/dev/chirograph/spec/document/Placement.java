package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.spec.diagnostic.Pointers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Takes parts out of their files: the first time as they are, then as copies. Not thread-safe. */
final class Placement {
    private final Nesting nesting;
    private final Set<Part> apart;
    private final NodeBudget budget;
    private final Set<JsonNode> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Makes a placement.
     *
     * @param apart parts with a place of their own, which none around them keeps
     */
    Placement(Nesting nesting, Set<Part> apart, NodeBudget budget) {
        this.nesting = nesting;
        this.apart = apart;
        this.budget = budget;
    }

    /** Leaves a reference in the part around each that has a place of its own. */
    void cut() {
        List<Runnable> cuts = new ArrayList<>();
        for (Part part : apart) {
            JsonNode holder = nesting.around(part) == null
                    ? null
                    : References.find(part.file().root(), Pointers.parent(part.pointer()));
            String token = Pointers.lastToken(part.pointer());
            if (holder instanceof ObjectNode object) {
                cuts.add(() -> object.set(token, reference(part)));
            } else if (holder instanceof ArrayNode list) {
                cuts.add(() -> list.set(Integer.parseInt(token), reference(part)));
            }
        }
        // Those inside others are found first, and cut when all were found.
        cuts.forEach(Runnable::run);
    }

    private static JsonNode reference(Part part) {
        Place place = part.node() instanceof Positioned known
                ? known.place()
                : new Place(part.file().file().name(), 1, 1);
        PositionedObject reference = new PositionedObject(place);
        reference.set("$ref", TextNode.valueOf(Bundler.encoded(String.valueOf(part.home()))));
        return reference;
    }

    /** Returns the outermost part that something of a part is within, wherever that goes. */
    Part owner(Part part) {
        Part owner = part;
        Part around = nesting.around(owner);
        while (around != null && !apart.contains(owner)) {
            owner = around;
            around = nesting.around(owner);
        }
        return owner;
    }

    /** Returns the value of a part, to be placed. */
    JsonNode take(Part part) {
        return owner(part) == part && taken.add(part.node()) ? part.node() : budget.copy(part.node());
    }
}
