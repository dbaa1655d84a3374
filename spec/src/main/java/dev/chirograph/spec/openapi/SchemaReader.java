package dev.chirograph.spec.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.document.References;
import dev.chirograph.spec.model.Schema;
import dev.chirograph.spec.model.Schema.Discriminator;
import dev.chirograph.spec.model.Schema.Xml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads schemas, each once, and those that references name. Not thread-safe. */
final class SchemaReader {
    private final Reading reading;
    private final ExtensionReader extensions;
    private final SchemaTypes types;
    private final EnumLabels labels;
    private final DynamicReferences dynamic;
    private final Map<String, Schema> read = new HashMap<>();
    private final Set<String> referenced = new HashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    SchemaReader(Reading reading, ExtensionReader extensions) {
        this.reading = reading;
        this.extensions = extensions;
        this.types = new SchemaTypes(reading);
        this.labels = new EnumLabels(reading);
        this.dynamic = new DynamicReferences(reading);
    }

    /** Returns the schema of an element; one that allows anything when it is neither an object nor a flag. */
    Schema read(Element element) {
        Schema known = read.get(element.pointer());
        if (known == null) {
            known = element.node().isObject() ? dynamic.read(element, this::object) : bare(element);
            read.put(element.pointer(), known);
        }
        return known;
    }

    private static Schema bare(Element element) {
        boolean never = element.node().isBoolean() && !element.node().booleanValue();
        return never ? BareSchemas.never(element.pointer()) : Schema.any(element.pointer());
    }

    private @Nullable Schema optional(Element owner, String key) {
        JsonNode node = owner.node().get(key);
        return node == null || !(node.isObject() || node.isBoolean()) ? null : read(owner.member(key));
    }

    /** Returns every schema that a reference names, reading those that nothing else led to. */
    Map<String, Schema> referenced() {
        Map<String, Schema> byPointer = new LinkedHashMap<>();
        while (!waiting.isEmpty()) {
            String pointer = waiting.remove();
            byPointer.put(pointer, read(reading.at(pointer)));
        }
        new SchemaRings(reading, byPointer).complain();
        new SchemaChains(reading, byPointer).complain();
        return Collections.unmodifiableMap(byPointer);
    }

    private Schema object(Element schema) {
        Set<Schema.Type> allowed = types.types(schema);
        types.checkDefault(schema, allowed);
        Dialects.check(reading, schema, "$schema");
        String dynamicTarget = schema.has("$dynamicRef") ? dynamic.target(schema) : null;
        return new Schema(
                schema.pointer(),
                dynamicTarget != null ? refer(dynamicTarget) : reference(schema),
                false,
                allowed,
                schema.text("format"),
                schema.text("title"),
                schema.text("description"),
                schema.flag("deprecated"),
                schema.flag("readOnly"),
                schema.flag("writeOnly"),
                map(schema, "properties"),
                required(schema),
                optional(schema, "additionalProperties"),
                map(schema, "patternProperties"),
                optional(schema, "items"),
                list(schema, "prefixItems"),
                list(schema, "allOf"),
                list(schema, "oneOf"),
                list(schema, "anyOf"),
                optional(schema, "not"),
                values(schema, "enum"),
                labels.read(schema),
                schema.node().get("const"),
                schema.node().get("default"),
                examples(schema),
                discriminator(schema),
                new LimitsReader(reading, schema).read(),
                xml(schema),
                extensions.javaName(schema),
                extensions.envelope(schema),
                extensions.nullValues(schema),
                DocumentHeadReader.externalDocs(schema),
                extensions.provenance(schema),
                UnsupportedKeywords.of(schema, dynamicTarget != null));
    }

    private static Set<String> required(Element schema) {
        return schema.has("required")
                ? Collections.unmodifiableSet(new LinkedHashSet<>(schema.texts("required")))
                : Set.of();
    }

    private @Nullable String reference(Element schema) {
        JsonNode reference = schema.node().path("$ref");
        return reference.isTextual() ? target(schema, "$ref", reference.asText()) : null;
    }

    /** Returns the pointer of a schema that a reference names and remembers it; null, with a warning, without one. */
    private @Nullable String target(Element owner, String keyword, String reference) {
        Element target = References.local(reference) ? reading.at(References.pointer(reference)) : null;
        if (target == null || !(target.node().isObject() || target.node().isBoolean())) {
            reading.warning(owner, keyword, "dangling-reference", "no schema stands at " + reading.quoted(reference));
            return null;
        }
        return refer(target.pointer());
    }

    private String refer(String pointer) {
        if (referenced.add(pointer)) {
            waiting.add(pointer);
        }
        return pointer;
    }

    private Map<String, Schema> map(Element owner, String key) {
        if (!owner.has(key)) {
            return Map.of();
        }
        Map<String, Schema> schemas = new LinkedHashMap<>();
        owner.members(key).forEach((name, element) -> schemas.put(name, read(element)));
        return Collections.unmodifiableMap(schemas);
    }

    private List<Schema> list(Element owner, String key) {
        return owner.has(key) ? owner.elements(key).stream().map(this::read).toList() : List.of();
    }

    private static List<JsonNode> values(Element owner, String key) {
        return owner.has(key) ? owner.elements(key).stream().map(Element::node).toList() : List.of();
    }

    private static List<JsonNode> examples(Element schema) {
        if (!schema.has("example")) {
            return values(schema, "examples");
        }
        List<JsonNode> examples = new ArrayList<>();
        examples.add(schema.node().get("example"));
        examples.addAll(values(schema, "examples"));
        return List.copyOf(examples);
    }

    private @Nullable Discriminator discriminator(Element schema) {
        if (!schema.has("discriminator")) {
            return null;
        }
        Element discriminator = schema.member("discriminator");
        String property = discriminator.text("propertyName");
        if (property == null) {
            reading.warning(
                    schema, "discriminator", "discriminator", "the discriminator names no property and is ignored");
            return null;
        }
        if (discriminator.has("defaultMapping")) {
            reading.warning(
                    discriminator, "defaultMapping", "discriminator", "values of no known word have no default branch");
        }
        Map<String, String> mapping = new LinkedHashMap<>();
        Element words = discriminator.member("mapping");
        words.members().forEach((word, value) -> {
            String name = value.node().asText();
            String target = target(words, word, name.startsWith("#") ? name : "#/components/schemas/" + name);
            if (target != null) {
                mapping.put(word, target);
            }
        });
        return new Discriminator(property, Collections.unmodifiableMap(mapping));
    }

    private static @Nullable Xml xml(Element schema) {
        if (!schema.node().path("xml").isObject()) {
            return null;
        }
        Element xml = schema.member("xml");
        return new Xml(
                xml.text("name"),
                xml.text("namespace"),
                xml.text("prefix"),
                xml.flag("attribute"),
                xml.flag("wrapped"));
    }
}
