package dev.chirograph.spec.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.document.DocumentWalk;
import dev.chirograph.spec.document.Grammar;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns a document of OpenAPI 2.0 into one of 3.0, in place: what is moved keeps the place that it has in the file.
 *
 * <p>Used once; not thread-safe.
 */
final class SwaggerTranslation {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch");
    private static final Map<String, String> HOMES = Map.of(
            "#/definitions/", "#/components/schemas/",
            "#/parameters/", "#/components/parameters/",
            "#/responses/", "#/components/responses/",
            "#/securityDefinitions/", "#/components/securitySchemes/");

    private final Reading reading;
    private final SwaggerParameters parameters;

    SwaggerTranslation(Reading reading) {
        this.reading = reading;
        this.parameters = new SwaggerParameters(reading);
    }

    void translate() {
        if (!(reading.root().node() instanceof ObjectNode root)) {
            return;
        }
        String version = reading.root().text("swagger", "");
        if (!version.equals("2.0")) {
            reading.diagnostics()
                    .in("swagger")
                    .error(
                            "unsupported-version",
                            "OpenAPI " + Quoted.of(version) + " is not one of 2.0, 3.0, 3.1, 3.2");
            reading.diagnostics().throwIfErrors();
        }
        DocumentWalk.walk(
                Grammar.SWAGGER, root, DocumentWalk.Path.of("#"), (kind, object, path) -> joining(kind, object, path));
        paths(root);
        components(root);
        servers(root);
        root.remove("swagger");
        root.remove(List.of("consumes", "produces"));
        root.put("openapi", "3.0.3");
        DocumentWalk.walk(Grammar.OPENAPI, root, DocumentWalk.Path.of("#"), (kind, object, path) -> mend(kind, object));
    }

    private void paths(ObjectNode root) {
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            if (!path.getKey().startsWith("x-") && path.getValue() instanceof ObjectNode pathItem) {
                List<ObjectNode> shared = parameters.shared(pathItem);
                for (Map.Entry<String, JsonNode> member : pathItem.properties()) {
                    if (METHODS.contains(member.getKey()) && member.getValue() instanceof ObjectNode operation) {
                        operation(
                                Pointers.child(Pointers.child("#/paths", path.getKey()), member.getKey()),
                                operation,
                                shared);
                    }
                }
            }
        }
    }

    private void operation(String pointer, ObjectNode operation, List<ObjectNode> shared) {
        List<String> produced = mediaTypes(operation, "produces");
        parameters.operation(pointer, operation, shared, mediaTypes(operation, "consumes"));
        List<String> schemes = new Element(operation, "#").texts("schemes");
        if (!schemes.isEmpty() && !schemes.equals(reading.root().texts("schemes"))) {
            operation.set("servers", servers(schemes));
        }
        operation.remove(List.of("consumes", "produces", "schemes"));
        operation.path("responses").forEach(response -> response(response, produced));
    }

    /** Returns the media types of an operation, else the document's, else JSON. */
    private List<String> mediaTypes(ObjectNode operation, String key) {
        Element owner = operation.has(key) ? new Element(operation, "#") : reading.root();
        List<String> types = owner.texts(key);
        return types.isEmpty() ? List.of("application/json") : types;
    }

    private static void response(JsonNode node, List<String> produced) {
        if (!(node instanceof ObjectNode response)) {
            return;
        }
        JsonNode schema = response.remove("schema");
        ObjectNode content = NODES.objectNode();
        if (schema != null) {
            produced.forEach(type -> content.putObject(type).set("schema", schema.deepCopy()));
        }
        if (response.get("examples") instanceof ObjectNode examples) {
            examples.properties().forEach(example -> example(content, example, schema));
        }
        response.remove("examples");
        if (!content.isEmpty()) {
            response.set("content", content);
        }
        response.path("headers").forEach(SwaggerParameters::typeToSchema);
    }

    private static void example(ObjectNode content, Map.Entry<String, JsonNode> example, @Nullable JsonNode schema) {
        ObjectNode mediaType = content.withObjectProperty(example.getKey());
        if (schema != null && !mediaType.has("schema")) {
            mediaType.set("schema", schema.deepCopy());
        }
        mediaType.set("example", example.getValue());
    }

    private void components(ObjectNode root) {
        ObjectNode components = NODES.objectNode();
        move(root, "definitions", components, "schemas");
        List<String> produced = mediaTypes(root, "produces");
        root.path("responses").forEach(response -> response(response, produced));
        move(root, "responses", components, "responses");
        if (root.get("parameters") instanceof ObjectNode shared) {
            parameters.components(shared);
        }
        move(root, "parameters", components, "parameters");
        root.path("securityDefinitions").forEach(SwaggerTranslation::securityScheme);
        move(root, "securityDefinitions", components, "securitySchemes");
        if (!components.isEmpty()) {
            root.set("components", components);
        }
    }

    private static void move(ObjectNode from, String name, ObjectNode to, String newName) {
        JsonNode moved = from.remove(name);
        if (moved != null) {
            to.set(newName, moved);
        }
    }

    private static void securityScheme(JsonNode node) {
        if (!(node instanceof ObjectNode scheme)) {
            return;
        }
        if (scheme.path("type").asText().equals("basic")) {
            scheme.put("type", "http").put("scheme", "basic");
        } else if (scheme.path("type").asText().equals("oauth2")) {
            String flow = scheme.path("flow").asText();
            String name = switch (flow) {
                case "application" -> "clientCredentials";
                case "accessCode" -> "authorizationCode";
                default -> flow;
            };
            ObjectNode flows = NODES.objectNode();
            ObjectNode translated = flows.putObject(name);
            for (String key : List.of("authorizationUrl", "tokenUrl", "scopes")) {
                move(scheme, key, translated, key);
            }
            scheme.remove("flow");
            scheme.set("flows", flows);
        }
    }

    private void servers(ObjectNode root) {
        ArrayNode servers = servers(reading.root().texts("schemes"));
        root.remove(List.of("host", "basePath", "schemes"));
        root.set("servers", servers);
    }

    private ArrayNode servers(List<String> schemes) {
        String host = reading.root().text("host");
        String base = reading.root().text("basePath", host == null ? "/" : "");
        ArrayNode servers = NODES.arrayNode();
        if (host == null) {
            servers.addObject().put("url", base);
        } else {
            // Their order means nothing; the first server is the one that is used.
            Stream<String> safestFirst = schemes.isEmpty()
                    ? Stream.of("https")
                    : schemes.stream().sorted(Comparator.comparing(scheme -> !scheme.equals("https")));
            safestFirst.forEach(
                    scheme -> servers.addObject().put("url", scheme + "://" + host + (base.equals("/") ? "" : base)));
        }
        return servers;
    }

    /** OpenAPI 3 joins with tabs nowhere, and with spaces or bars in queries and forms only. */
    private void joining(String kind, ObjectNode list, DocumentWalk.Path path) {
        String format = list.path("collectionFormat").asText("");
        boolean apart = Set.of("query", "formData").contains(list.path("in").asText());
        if (format.equals("tsv") || (!apart && (format.equals("ssv") || format.equals("pipes")))) {
            reading.diagnostics()
                    .at(path.pointer())
                    .in("collectionFormat")
                    .warning("collection-format", "the values are joined by commas, not as " + Quoted.of(format));
        }
        JsonNode items = list.path("items");
        boolean joined = kind.equals("swaggerParameter") || kind.equals("swaggerHeader");
        if (joined && items.path("type").asText().equals("array")) {
            reading.diagnostics()
                    .at(path.pointer())
                    .in("items")
                    .warning(
                            "collection-format",
                            "a list inside the list is written as JSON, not as "
                                    + Quoted.of(items.path("collectionFormat").asText("csv")));
        }
    }

    /** Returns what a reference was before it was translated. */
    static String original(String reference) {
        for (Map.Entry<String, String> home : HOMES.entrySet()) {
            if (reference.startsWith(home.getValue())) {
                return home.getKey() + reference.substring(home.getValue().length());
            }
        }
        return reference;
    }

    /** References and schemas are written differently wherever they stand. */
    private static void mend(String kind, ObjectNode object) {
        String reference = object.path("$ref").asText("");
        HOMES.forEach((old, home) -> {
            if (reference.startsWith(old)) {
                object.put("$ref", home + reference.substring(old.length()));
            }
        });
        if (kind.equals(Grammar.SCHEMA)) {
            if (object.path("discriminator").isTextual()) {
                String property = object.path("discriminator").asText();
                object.set("discriminator", NODES.objectNode().put("propertyName", property));
            }
            move(object, "x-nullable", object, "nullable");
        }
    }
}
