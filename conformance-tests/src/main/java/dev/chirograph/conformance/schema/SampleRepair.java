package dev.chirograph.conformance.schema;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.model.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Leaves out of a made value what does not fit and need not be there: members whose schemas no value fits, or which other
 * parts of the schema forbid. Thread-safe.
 */
final class SampleRepair {
    private static final int MOST_ATTEMPTS = 60;
    /** Members and items of a value that count as one attempt more: to look at a large value takes long. */
    private static final int ATTEMPT = 500;

    private final SchemaValidator validator;

    SampleRepair(SchemaValidator validator) {
        this.validator = validator;
    }

    /** Returns the value, or one with fewer members and items that fits better. */
    JsonNode mended(Schema schema, JsonNode made) {
        JsonNode best = made;
        List<SchemaFault> faults = faults(schema, made);
        long attempts = MOST_ATTEMPTS;
        boolean better = made.isContainerNode();
        while (better && !faults.isEmpty()) {
            better = false;
            for (JsonPointer place : places(faults)) {
                if (better || attempts <= 0) {
                    break;
                }
                attempts -= 1 + BoundedEvaluation.nodes(best) / ATTEMPT;
                JsonNode less = without(best, place);
                List<SchemaFault> left = faults(schema, less);
                if (left.size() < faults.size()) {
                    best = less;
                    faults = left;
                    better = true;
                }
            }
        }
        return best;
    }

    private List<SchemaFault> faults(Schema schema, JsonNode value) {
        return validator.validate(schema, value).stream()
                .filter(fault -> !fault.ambiguous())
                .toList();
    }

    /** Returns what is at fault, and what it is part of, innermost first. */
    private static Set<JsonPointer> places(List<SchemaFault> faults) {
        Set<JsonPointer> places = new LinkedHashSet<>();
        for (SchemaFault fault : faults) {
            String pointer = fault.pointer();
            JsonPointer place =
                    JsonPointer.compile(fault.member() == null ? pointer : Pointers.child(pointer, fault.member()));
            for (JsonPointer outer = place; !outer.matches(); outer = outer.head()) {
                places.add(outer);
            }
        }
        return places;
    }

    private static JsonNode without(JsonNode value, JsonPointer place) {
        JsonNode less = value.deepCopy();
        JsonNode holder = less.at(place.head());
        if (holder instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        } else if (holder instanceof ArrayNode array) {
            array.remove(place.last().getMatchingIndex());
        }
        return less;
    }
}
