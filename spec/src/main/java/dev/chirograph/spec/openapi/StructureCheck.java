package dev.chirograph.spec.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.diagnostic.Locator;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.document.DocumentWalk;
import dev.chirograph.spec.document.Grammar;
import dev.chirograph.spec.document.Grammar.Slot;
import java.util.List;
import java.util.Map;

/**
 * Warns about keys that OpenAPI does not know and values of the wrong kind, so that the readers can pass over them in
 * silence.
 */
final class StructureCheck {
    /** Who has made this many mistakes is not helped by more messages; hostile documents would drown us in them. */
    private static final int MOST = 1_000;

    private final Diagnostics diagnostics;
    private int complaints;

    StructureCheck(Locator locator) {
        this.diagnostics = Diagnostics.of(locator);
    }

    List<Diagnostic> check(JsonNode document) {
        DocumentWalk.walk(Grammar.OPENAPI, document, DocumentWalk.Path.of("#"), this::check);
        return diagnostics.list();
    }

    private void check(String kind, ObjectNode object, DocumentWalk.Path path) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String key = member.getKey();
            Slot slot = Grammar.slot(kind, key);
            if (slot != null) {
                check(slot, key, member.getValue(), path);
            } else if (!key.startsWith("x-")) {
                complain(path, key, "unknown-key", "OpenAPI knows no key " + Quoted.of(key) + " here");
            }
        }
    }

    private void check(Slot slot, String key, JsonNode value, DocumentWalk.Path path) {
        switch (slot.shape()) {
            case ONE -> one(slot.kind(), key, value, path);
            case LIST -> {
                if (!value.isArray()) {
                    complain(path, key, "wrong-kind", Quoted.of(key) + " must be a list");
                } else {
                    elements(slot.kind(), key, value, path);
                }
            }
            case MAP -> {
                if (!value.isObject()) {
                    complain(path, key, "wrong-kind", Quoted.of(key) + " must be an object");
                } else {
                    elements(slot.kind(), key, value, path);
                }
            }
        }
    }

    private void elements(String kind, String key, JsonNode container, DocumentWalk.Path path) {
        for (JsonNode element : container) {
            if (!fits(kind, element) && !(kind.equals("text") && element.isValueNode())) {
                complain(path, key, "wrong-kind", "every entry of " + Quoted.of(key) + " must be " + noun(kind));
                return;
            }
        }
    }

    private void one(String kind, String key, JsonNode value, DocumentWalk.Path path) {
        if (!fits(kind, value)) {
            complain(path, key, "wrong-kind", Quoted.of(key) + " must be " + noun(kind));
        }
    }

    private static boolean fits(String kind, JsonNode value) {
        return switch (kind) {
            case "any" -> true;
            case "text" -> value.isTextual();
            case "flag" -> value.isBoolean();
            case "number" -> value.isNumber();
            case "integer" ->
                value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
            case Grammar.SCHEMA -> value.isObject() || value.isBoolean();
            default -> value.isObject();
        };
    }

    private static String noun(String kind) {
        return switch (kind) {
            case "text" -> "text";
            case "flag" -> "true or false";
            case "number" -> "a number";
            case "integer" -> "a whole number";
            case Grammar.SCHEMA -> "a schema: an object, true or false";
            default -> "an object";
        };
    }

    private void complain(DocumentWalk.Path path, String key, String id, String message) {
        complaints++;
        if (complaints <= MOST) {
            diagnostics.at(path.pointer()).in(key).warning(id, message);
        } else if (complaints == MOST + 1) {
            diagnostics.at("#").warning(id, "there are more such keys; only the first " + MOST + " are shown");
        }
    }
}
