package dev.chirograph.spec.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.document.References;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code $dynamicRef} (JSON Schema 2020-12 core, 8.2.3.2) where its target is the same for every value.
 *
 * <p>A schema that refers to another and has a {@code $dynamicAnchor} for it, itself or in its {@code $defs}, is read as
 * the other with that anchor in place: a list of pets as the generic list with pets in it. Elsewhere a dynamic reference
 * is a plain one when only one anchor of its name is left.
 */
final class DynamicReferences {
    /** Copies may hold schemas that are copied in turn; a hostile document would double them level by level. */
    private static final int MOST_COPIED = 100_000;

    private static final Set<String> IDENTITY =
            Set.of("$ref", "$id", "$anchor", "$dynamicAnchor", "$defs", "$schema", "$comment");

    private static final Set<String> ANNOTATIONS =
            Set.of("title", "description", "examples", "example", "deprecated", "x-java-name", "externalDocs");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Reading reading;
    private final Set<String> open = new HashSet<>();
    private final Map<String, Set<String>> mentioned = new HashMap<>();

    /** Where the document has the schemas with anchors that were copied. */
    private final IdentityHashMap<JsonNode, String> origins = new IdentityHashMap<>();

    private @Nullable Map<String, List<String>> targets;
    private int copied;

    DynamicReferences(Reading reading) {
        this.reading = reading;
    }

    /** Reads a schema with the dynamic references of the schemas that it refers to resolved by its own anchors. */
    <T> T read(Element schema, Function<Element, T> read) {
        Map<String, String> own = ownAnchors(schema);
        if (own.isEmpty()) {
            return read.apply(schema);
        }
        Set<String> generic = new HashSet<>();
        Element specialized = specialize(schema, own, generic);
        open.addAll(generic);
        try {
            return read.apply(specialized);
        } finally {
            open.removeAll(generic);
        }
    }

    private Map<String, String> ownAnchors(Element schema) {
        if (!schema.has("$dynamicAnchor") && !schema.has("$defs")) {
            return Map.of();
        }
        Map<String, String> anchors = new LinkedHashMap<>();
        schema.members("$defs").values().forEach(local -> addAnchor(local, anchors));
        addAnchor(schema, anchors);
        return anchors;
    }

    private void addAnchor(Element schema, Map<String, String> anchors) {
        String name = schema.text("$dynamicAnchor");
        if (name != null) {
            anchors.put("#" + name, origins.getOrDefault(schema.node(), schema.pointer()));
        }
    }

    /** @param generic receives the pointers of the schemas that are copied */
    private Element specialize(Element schema, Map<String, String> own, Set<String> generic) {
        JsonNode base = specialized(schema, own, generic);
        List<JsonNode> parts = new ArrayList<>();
        for (Element part : schema.elements("allOf")) {
            JsonNode copy = specialized(part, own, generic);
            parts.add(copy == null ? part.node() : copy);
        }
        if (generic.isEmpty()) {
            return schema;
        }
        ObjectNode whole = NODES.objectNode().setAll((ObjectNode) schema.node());
        if (base != null) {
            whole.remove("$ref");
            if (saysOnlyAnnotations(schema)) {
                return new Element(((ObjectNode) base).setAll(whole), schema.pointer());
            }
            parts.add(base);
        }
        ArrayNode allOf = whole.putArray("allOf");
        parts.forEach(allOf::add);
        return new Element(whole, schema.pointer());
    }

    private static boolean saysOnlyAnnotations(Element schema) {
        return schema.members().keySet().stream().allMatch(key -> IDENTITY.contains(key) || ANNOTATIONS.contains(key));
    }

    /** Returns what a schema refers to, with the anchors in place; null when there is nothing to put in place. */
    private @Nullable JsonNode specialized(Element referring, Map<String, String> own, Set<String> generic) {
        JsonNode reference = referring.node().path("$ref");
        if (!reference.isTextual() || !References.local(reference.asText())) {
            return null;
        }
        Element target = reading.at(References.pointer(reference.asText()));
        if (!target.node().isObject()
                || open.contains(target.pointer())
                || copied > MOST_COPIED
                || Collections.disjoint(mentioned(target), own.keySet())) {
            return null;
        }
        generic.add(target.pointer());
        return ((ObjectNode) copy(target, own)).remove(IDENTITY);
    }

    /** Returns a copy of what the document says, with references to anchors instead of dynamic ones. */
    private JsonNode copy(Element element, Map<String, String> own) {
        copied++;
        if (element.node().isArray()) {
            ArrayNode array = NODES.arrayNode();
            for (int index = 0; index < element.node().size(); index++) {
                array.add(copy(element.element(index), own));
            }
            return array;
        }
        if (!element.node().isObject()) {
            return element.node();
        }
        ObjectNode object = NODES.objectNode();
        element.members().forEach((name, member) -> object.set(name, copy(member, own)));
        String anchor = own.get(object.path("$dynamicRef").asText());
        if (anchor != null && !object.has("$ref")) {
            object.remove("$dynamicRef");
            object.put("$ref", anchor.replace("%", "%25"));
        }
        if (object.has("$dynamicAnchor")) {
            origins.put(object, element.pointer());
        }
        return object;
    }

    /** Returns the dynamic references that stand inside a schema. */
    private Set<String> mentioned(Element schema) {
        Set<String> known = mentioned.get(schema.pointer());
        if (known == null) {
            known = new HashSet<>();
            collectReferences(schema.node(), known);
            mentioned.put(schema.pointer(), known);
        }
        return known;
    }

    private static void collectReferences(JsonNode node, Set<String> references) {
        JsonNode reference = node.path("$dynamicRef");
        if (reference.isTextual()) {
            references.add(reference.asText());
        }
        node.forEach(child -> collectReferences(child, references));
    }

    /** Returns the pointer of the only schema that the dynamic reference of a schema can mean, or null. */
    @Nullable
    String target(Element schema) {
        String reference = schema.text("$dynamicRef");
        if (reference == null || schema.has("$ref")) {
            return null;
        }
        List<String> possible = targets().getOrDefault(reference, List.of());
        return possible.size() == 1 ? possible.get(0) : null;
    }

    /** Returns the anchors by the reference that names them, without those that are there to be put in place. */
    private Map<String, List<String>> targets() {
        Map<String, List<String>> known = targets;
        if (known == null) {
            known = new HashMap<>();
            collectAnchors(reading.root(), known);
            known.forEach((reference, anchors) -> anchors.removeIf(anchor -> isPutInPlace(anchor, reference)));
            targets = known;
        }
        return known;
    }

    /** Returns whether an anchor is there for a schema to which its owner refers. */
    private boolean isPutInPlace(String anchor, String reference) {
        return specializes(reading.at(anchor), reference)
                || (Pointers.parent(anchor).endsWith("/$defs")
                        && specializes(reading.at(Pointers.parent(Pointers.parent(anchor))), reference));
    }

    private boolean specializes(Element owner, String reference) {
        List<Element> referring = new ArrayList<>(owner.elements("allOf"));
        referring.add(owner);
        return referring.stream()
                .map(schema -> schema.node().path("$ref").asText())
                .filter(References::local)
                .anyMatch(ref -> mentioned(reading.at(References.pointer(ref))).contains(reference));
    }

    private static void collectAnchors(Element element, Map<String, List<String>> anchors) {
        JsonNode name = element.node().path("$dynamicAnchor");
        if (name.isTextual()) {
            anchors.computeIfAbsent("#" + name.asText(), first -> new ArrayList<>())
                    .add(element.pointer());
        }
        if (element.node().isArray()) {
            for (int index = 0; index < element.node().size(); index++) {
                collectAnchors(element.element(index), anchors);
            }
        }
        element.members().values().stream()
                .filter(member -> member.node().isContainerNode())
                .forEach(member -> collectAnchors(member, anchors));
    }
}
