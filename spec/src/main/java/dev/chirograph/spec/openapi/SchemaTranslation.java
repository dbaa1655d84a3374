package dev.chirograph.spec.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.spec.document.DocumentWalk;
import dev.chirograph.spec.document.Grammar;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the schemas of a document OpenAPI 3.1 meaning, in place: what OpenAPI 3.0 says with keywords of its own is said
 * with those of JSON Schema 2020-12. Documents that claim 3.1 and still use the old keywords are understood, with a
 * warning.
 */
final class SchemaTranslation {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Set<String> NULL_BRANCH = Set.of("type", "nullable", "title", "description");

    private final Reading reading;
    private final boolean old;
    private final TypeWords typeWords;

    SchemaTranslation(Reading reading) {
        this.reading = reading;
        this.typeWords = new TypeWords(reading);
        this.old = reading.root().text("openapi", "").startsWith("3.0");
    }

    void translate() {
        DocumentWalk.walk(Grammar.OPENAPI, reading.root().node(), DocumentWalk.Path.of("#"), (kind, object, path) -> {
            if (kind.equals(Grammar.SCHEMA)) {
                translate(object, path);
            }
        });
        if (old && reading.root().node() instanceof ObjectNode document) {
            document.put("openapi", "3.1.0");
        }
    }

    private void translate(ObjectNode schema, DocumentWalk.Path path) {
        JsonNode nullable = schema.get("nullable");
        if (nullable != null && nullable.isBoolean()) {
            outdated(path, "nullable");
            schema.remove("nullable");
            if (nullable.booleanValue()) {
                allowNull(schema);
            }
        }
        nullBranches(schema, "oneOf", path);
        nullBranches(schema, "anyOf", path);
        exclusive(schema, "exclusiveMinimum", "minimum", path);
        exclusive(schema, "exclusiveMaximum", "maximum", path);
        if (schema.path("type").asText().equals("file")) {
            outdated(path, "type");
            schema.set("type", TextNode.valueOf("string"));
            schema.set("format", TextNode.valueOf("binary"));
        }
        if (schema.get("items") instanceof ArrayNode elements) {
            tuple(schema, elements, path);
        }
        if (schema.path("discriminator").isTextual()) {
            outdated(path, "discriminator", "OpenAPI");
            schema.set("discriminator", NODES.objectNode().set("propertyName", schema.get("discriminator")));
        }
        typeWords.translate(schema, path);
    }

    private void outdated(DocumentWalk.Path path, String keyword) {
        if (!old) {
            outdated(path, keyword, "OpenAPI");
        }
    }

    private void outdated(DocumentWalk.Path path, String keyword, String standard) {
        reading.warning(
                new Element(NODES.missingNode(), path.pointer()),
                keyword,
                "outdated-keyword",
                "this form of " + keyword + " is that of an older " + standard + "; it is read as it was meant there");
    }

    /** A list of {@code items} made tuples before JSON Schema 2020-12; OpenAPI has never had it, but authors write it. */
    private void tuple(ObjectNode schema, ArrayNode elements, DocumentWalk.Path path) {
        outdated(path, "items", "JSON Schema");
        schema.remove("items");
        if (!elements.isEmpty()) {
            schema.set("prefixItems", elements);
        }
        JsonNode rest = schema.remove("additionalItems");
        if (rest != null) {
            schema.set("items", rest);
        }
    }

    /** {@code exclusiveMinimum: true} makes {@code minimum} the bound that is excluded. */
    private void exclusive(ObjectNode schema, String exclusive, String bound, DocumentWalk.Path path) {
        JsonNode flag = schema.get(exclusive);
        if (flag == null || !flag.isBoolean()) {
            return;
        }
        outdated(path, exclusive);
        JsonNode value = schema.get(bound);
        if (flag.booleanValue() && value != null && value.isNumber()) {
            schema.set(exclusive, value);
            schema.remove(bound);
        } else {
            schema.remove(exclusive);
        }
    }

    /**
     * Allows null. OpenAPI 3.0.3 gives {@code nullable} a meaning only beside {@code type}; beside references and
     * branches authors mean the same, so it is read there as well.
     */
    private static void allowNull(ObjectNode schema) {
        if (schema.has("type")) {
            addNullType(schema);
        } else if (schema.has("$ref")) {
            ObjectNode reference = NODES.objectNode();
            reference.set("$ref", schema.remove("$ref"));
            orNull(schema, reference);
        } else if (schema.get("oneOf") instanceof ArrayNode branches) {
            branches.add(nullSchema());
        } else if (schema.get("anyOf") instanceof ArrayNode branches) {
            branches.add(nullSchema());
        } else if (schema.get("allOf") instanceof ArrayNode parts && !schema.has("properties")) {
            schema.remove("allOf");
            ObjectNode all = NODES.objectNode();
            all.set("allOf", parts);
            orNull(schema, parts.size() == 1 && parts.get(0) instanceof ObjectNode only ? only : all);
        }
        if (schema.get("enum") instanceof ArrayNode words && !contains(words)) {
            words.add(NullNode.instance);
        }
    }

    /**
     * A branch that says only that it is nullable is how authors add null to the others, and so is a nullable object
     * of which nothing is known beside a reference.
     */
    private void nullBranches(ObjectNode schema, String keyword, DocumentWalk.Path path) {
        if (!(schema.get(keyword) instanceof ArrayNode branches) || branches.size() < 2) {
            return;
        }
        boolean refers = branches.findValue("$ref") != null;
        for (JsonNode branch : branches) {
            boolean bare = branch.path("nullable").asBoolean()
                    && NULL_BRANCH.containsAll(names(branch))
                    && (!branch.has("type")
                            || (refers && branch.path("type").asText().equals("object")));
            if (bare && branch instanceof ObjectNode only) {
                outdated(path, "nullable");
                only.remove("nullable");
                only.put("type", "null");
            }
        }
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static boolean contains(ArrayNode words) {
        for (JsonNode word : words) {
            if (word.isNull()) {
                return true;
            }
        }
        return false;
    }

    private static void addNullType(ObjectNode schema) {
        JsonNode type = schema.get("type");
        ArrayNode types =
                type instanceof ArrayNode list ? list : NODES.arrayNode().add(type);
        boolean known = false;
        for (JsonNode word : types) {
            known |= word.asText().equals("null");
        }
        schema.set("type", known ? types : types.add("null"));
    }

    private static void orNull(ObjectNode schema, ObjectNode meant) {
        schema.set("anyOf", NODES.arrayNode().addAll(List.of(meant, nullSchema())));
    }

    private static ObjectNode nullSchema() {
        return NODES.objectNode().put("type", "null");
    }
}
