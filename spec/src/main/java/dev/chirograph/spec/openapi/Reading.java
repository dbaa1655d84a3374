package dev.chirograph.spec.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.diagnostic.Location;
import dev.chirograph.spec.diagnostic.Locator;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.diagnostic.Severity;
import dev.chirograph.spec.document.References;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One reading of one document: what all readers share. Not thread-safe. */
final class Reading {
    private static final int LONGEST_CHAIN = 64;

    private final JsonNode root;
    private final Locator locator;
    private final Diagnostics diagnostics;
    private final boolean swagger;

    Reading(JsonNode root, Locator locator) {
        this.root = root;
        this.locator = locator;
        this.diagnostics = Diagnostics.of(locator);
        this.swagger = root.has("swagger");
    }

    Element root() {
        return new Element(root, "#");
    }

    Locator locator() {
        return locator;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /**
     * Returns what stands at a pointer; an absent element when nothing does. Where the pointer goes on behind a
     * reference, it goes on in what that leads to.
     */
    Element at(String pointer) {
        JsonNode found = References.find(root, pointer);
        return found == null ? behindReferences(pointer) : new Element(found, pointer);
    }

    private Element behindReferences(String pointer) {
        Element at = root();
        int hops = 0;
        String[] tokens = pointer.split("/", -1);
        for (int i = 1; i < tokens.length; i++) {
            String token = Pointers.unescape(tokens[i]);
            while (!at.has(token) && References.local(at.text("$ref", "")) && hops++ < LONGEST_CHAIN) {
                String target = References.pointer(at.text("$ref", ""));
                JsonNode found = References.find(root, target);
                at = new Element(found == null ? root.path("\0") : found, target);
            }
            JsonNode child = References.find(at.node(), Pointers.child("#", token));
            if (child == null) {
                return new Element(root.path("\0"), pointer);
            }
            at = new Element(child, Pointers.child(at.pointer(), token));
        }
        return at;
    }

    /**
     * Follows the references of an object that is no schema. What stands beside a reference of summary and description
     * takes the place of what it leads to has of them (OpenAPI 3.1, 4.8.23).
     *
     * @return the object at their end; an absent element, with a warning, when they lead nowhere
     */
    Element resolve(Element element) {
        Element current = element;
        Set<String> seen = new HashSet<>();
        while (current.node().path("$ref").isTextual()) {
            String reference = current.node().path("$ref").asText();
            Element target = at(References.pointer(reference));
            if (!References.local(reference) || !target.node().isObject()) {
                warning(current, "$ref", "dangling-reference", "nothing usable stands at " + quoted(reference));
                return target.node().isObject() ? target : at("#/\0");
            }
            if (!seen.add(target.pointer()) || seen.size() > LONGEST_CHAIN) {
                warning(element, "$ref", "reference-ring", "the references lead in a ring, or on without end");
                return at("#/\0");
            }
            current = target;
        }
        return element.has("$ref") && current.node().isObject() ? described(element, current) : current;
    }

    private static Element described(Element reference, Element target) {
        ObjectNode described = null;
        for (String key : List.of("summary", "description")) {
            if (reference.node().path(key).isTextual()) {
                described = described == null
                        ? JsonNodeFactory.instance.objectNode().setAll((ObjectNode) target.node())
                        : described;
                described.set(key, reference.node().get(key));
            }
        }
        return described == null ? target : new Element(described, target.pointer());
    }

    /** Returns a reference as the document has it, in quotes: that of OpenAPI 2.0 was translated. */
    String quoted(String reference) {
        return Quoted.of(swagger ? SwaggerTranslation.original(reference) : reference);
    }

    void warning(Element at, String id, String message) {
        diagnostics.at(at.pointer()).warning(id, message);
    }

    void error(Element at, String id, String message) {
        diagnostics.at(at.pointer()).error(id, message);
    }

    /** Complains about the value of a keyword: the place is the value's, the pointer names the owner. */
    void warning(Element owner, String keyword, String id, String message) {
        complain(Severity.WARNING, owner, keyword, id, message);
    }

    /** Complains about the value of a keyword: the place is the value's, the pointer names the owner. */
    void error(Element owner, String keyword, String id, String message) {
        complain(Severity.ERROR, owner, keyword, id, message);
    }

    private void complain(Severity severity, Element owner, String keyword, String id, String message) {
        Location value = locator.locate(Pointers.child(owner.pointer(), keyword));
        Location place = new Location(value.file(), value.line(), value.column(), owner.pointer());
        diagnostics.add(new Diagnostic(severity, id, message, place, locator.operationAt(owner.pointer())));
    }
}
