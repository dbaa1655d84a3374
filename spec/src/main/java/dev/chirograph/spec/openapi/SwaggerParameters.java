package dev.chirograph.spec.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.spec.document.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the parameters of OpenAPI 2.0, which may be bodies and form fields, into parameters and request bodies. */
final class SwaggerParameters {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String MULTIPART = "multipart/form-data";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Set<String> OWN_KEYS =
            Set.of("name", "in", "required", "description", "allowEmptyValue", "collectionFormat", "$ref");

    private final Reading reading;

    SwaggerParameters(Reading reading) {
        this.reading = reading;
    }

    /** Takes bodies and form fields out of a path item, whose operations must have them, and translates the rest. */
    List<ObjectNode> shared(ObjectNode pathItem) {
        List<ObjectNode> bodies = new ArrayList<>();
        takeBodies(pathItem, bodies);
        return bodies;
    }

    /** Translates the parameters of an operation; those that are its body become one. */
    void operation(String pointer, ObjectNode operation, List<ObjectNode> shared, List<String> consumes) {
        List<ObjectNode> bodies = new ArrayList<>();
        takeBodies(operation, bodies);
        shared.stream()
                .filter(body -> bodies.stream().noneMatch(own -> same(own, body)))
                .forEach(bodies::add);
        List<ObjectNode> fields =
                bodies.stream().filter(body -> in(body).equals("formData")).toList();
        if (bodies.size() > Math.max(1, fields.size())) {
            // OpenAPI 2.0 allows neither two bodies nor one beside form fields.
            reading.diagnostics()
                    .at(pointer)
                    .warning(
                            "several-bodies",
                            fields.isEmpty()
                                    ? "an operation has one body; the first holds"
                                    : "form fields and another body exclude each other; the form is sent");
        }
        if (!fields.isEmpty()) {
            operation.set("requestBody", form(fields, consumes));
        } else if (!bodies.isEmpty()) {
            operation.set("requestBody", body(bodies.get(0), consumes));
        }
    }

    private static boolean same(ObjectNode one, ObjectNode other) {
        return in(one).equals(in(other))
                && (in(one).equals("body") || one.path("name").equals(other.path("name")));
    }

    private void takeBodies(ObjectNode owner, List<ObjectNode> bodies) {
        if (!(owner.get("parameters") instanceof ArrayNode list)) {
            return;
        }
        for (int i = list.size() - 1; i >= 0; i--) {
            JsonNode target = resolved(list.get(i));
            if (target instanceof ObjectNode parameter
                    && Set.of("body", "formData").contains(in(parameter))) {
                bodies.add(0, parameter);
                list.remove(i);
            } else if (list.get(i) instanceof ObjectNode parameter && !parameter.has("$ref")) {
                parameter(parameter);
            }
        }
        if (list.isEmpty()) {
            owner.remove("parameters");
        }
    }

    private JsonNode resolved(JsonNode parameter) {
        String reference = parameter.path("$ref").asText("");
        JsonNode target =
                reference.isEmpty() ? null : References.find(reading.root().node(), References.pointer(reference));
        return target == null ? parameter : target;
    }

    private static String in(JsonNode parameter) {
        return parameter.path("in").asText();
    }

    /** Translates the document's shared parameters; its bodies and form fields stand in the operations by now. */
    void components(ObjectNode shared) {
        List<String> bodies = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : shared.properties()) {
            if (Set.of("body", "formData").contains(in(member.getValue()))) {
                bodies.add(member.getKey());
            } else if (member.getValue() instanceof ObjectNode parameter) {
                parameter(parameter);
            }
        }
        shared.remove(bodies);
    }

    private void parameter(ObjectNode parameter) {
        boolean array = parameter.path("type").asText().equals("array");
        String format = parameter.path("collectionFormat").asText("csv");
        typeToSchema(parameter);
        if (array && in(parameter).equals("query")) {
            parameter.put("style", style(format)).put("explode", format.equals("multi"));
        }
    }

    private static String style(String collectionFormat) {
        return switch (collectionFormat) {
            case "ssv" -> "spaceDelimited";
            case "pipes" -> "pipeDelimited";
            default -> "form";
        };
    }

    /** Moves what a parameter or header says of its type into a schema of its own. */
    static void typeToSchema(JsonNode node) {
        if (!(node instanceof ObjectNode parameter) || parameter.has("schema") || parameter.has("$ref")) {
            return;
        }
        ObjectNode schema = NODES.objectNode();
        for (Map.Entry<String, JsonNode> member : List.copyOf(parameter.properties())) {
            String key = member.getKey();
            boolean own = OWN_KEYS.contains(key) || (key.startsWith("x-") && !EnumLabels.KEYS.contains(key));
            if (!own) {
                schema.set(key, withoutCollectionFormat(member.getValue()));
                parameter.remove(key);
            }
        }
        parameter.remove("collectionFormat");
        parameter.set("schema", schema);
    }

    private static JsonNode withoutCollectionFormat(JsonNode node) {
        JsonNode items = node;
        while (items instanceof ObjectNode object) {
            object.remove("collectionFormat");
            items = object.path("items");
        }
        return node;
    }

    private static ObjectNode body(ObjectNode parameter, List<String> consumes) {
        ObjectNode body = NODES.objectNode();
        copy(parameter, "description", body);
        copy(parameter, "required", body);
        ObjectNode content = body.putObject("content");
        for (String type : consumes) {
            ObjectNode mediaType = content.putObject(type);
            copy(parameter, "schema", mediaType);
        }
        return body;
    }

    private static ObjectNode form(List<ObjectNode> fields, List<String> consumes) {
        ObjectNode schema = NODES.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = NODES.arrayNode();
        for (ObjectNode field : fields) {
            String name = field.path("name").asText();
            ObjectNode copy = field.deepCopy();
            typeToSchema(copy);
            JsonNode type = Objects.requireNonNullElse(copy.get("schema"), NODES.objectNode());
            if (type instanceof ObjectNode property) {
                copy(field, "description", property);
            }
            properties.set(name, type);
            if (field.path("required").asBoolean()) {
                required.add(name);
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        boolean file =
                fields.stream().anyMatch(field -> field.path("type").asText().equals("file"));
        ObjectNode body = NODES.objectNode().put("required", !required.isEmpty());
        ObjectNode content = body.putObject("content");
        for (String type : types(consumes, file)) {
            ObjectNode mediaType = content.putObject(type);
            mediaType.set("schema", schema.deepCopy());
            ObjectNode encoding = encoding(fields, type.startsWith(FORM));
            if (!encoding.isEmpty()) {
                mediaType.set("encoding", encoding);
            }
        }
        return body;
    }

    /**
     * How lists are joined. What is not said means commas in OpenAPI 2.0 and repeated fields in 3; in several parts, where
     * servers expect the latter, only what the document says is kept.
     */
    private static ObjectNode encoding(List<ObjectNode> fields, boolean form) {
        ObjectNode encoding = NODES.objectNode();
        for (ObjectNode field : fields) {
            String format = field.path("collectionFormat").asText("csv");
            if (field.path("type").asText().equals("array")
                    && !format.equals("multi")
                    && (form || field.has("collectionFormat"))) {
                encoding.putObject(field.path("name").asText())
                        .put("style", style(format))
                        .put("explode", false);
            }
        }
        return encoding;
    }

    private static List<String> types(List<String> consumes, boolean file) {
        List<String> forms = consumes.stream()
                .filter(type -> type.startsWith(MULTIPART) || (type.startsWith(FORM) && !file))
                .toList();
        return forms.isEmpty() ? List.of(file ? MULTIPART : FORM) : forms;
    }

    private static void copy(ObjectNode from, String key, ObjectNode to) {
        @Nullable JsonNode value = from.get(key);
        if (value != null) {
            to.set(key, value.deepCopy());
        }
    }
}
