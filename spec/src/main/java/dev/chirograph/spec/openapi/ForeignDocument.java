package dev.chirograph.spec.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Quoted;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Names what people take for an OpenAPI document: well-formed JSON or YAML of another kind. */
final class ForeignDocument {
    private static final Set<String> PARTS =
            Set.of("paths", "components", "definitions", "info", "servers", "schemas", "parameters", "responses");
    private static final Map<String, Predicate<JsonNode>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("an AsyncAPI document", root -> root.has("asyncapi"));
        KINDS.put("an Arazzo document", root -> root.has("arazzo"));
        KINDS.put("an Overlay, which changes an OpenAPI document", root -> root.has("overlay"));
        KINDS.put("a Postman collection", ForeignDocument::postman);
        KINDS.put("a Swagger document older than 2.0", root -> root.has("swaggerVersion"));
        KINDS.put(
                "the introspection of a GraphQL schema",
                root -> root.has("__schema") || root.path("data").has("__schema"));
        KINDS.put("a recording of traffic (HAR)", root -> root.path("log").has("entries"));
        KINDS.put("a Google API discovery document", root -> root.has("discoveryVersion"));
        KINDS.put("an Insomnia export", root -> root.has("_type") && root.has("__export_format"));
        KINDS.put("a JSON Schema", root -> root.path("$schema").asText().contains("json-schema.org"));
    }

    private ForeignDocument() {}

    /** Returns what to say of a document that states no version of OpenAPI. */
    static String complaint(JsonNode root) {
        String kind = KINDS.entrySet().stream()
                .filter(known -> known.getValue().test(root))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        if (kind != null) {
            return "this is " + kind + ", no OpenAPI document";
        }
        String key = misspelled(root);
        if (key != null) {
            return "the key " + Quoted.of(key) + " is written openapi (3.0 and later) or swagger (2.0)";
        }
        String neither = "the document has neither openapi nor swagger, so it is no OpenAPI document";
        return PARTS.stream().noneMatch(root::has)
                ? neither
                : neither + ", or only a part of one; name the file that refers to it";
    }

    private static boolean postman(JsonNode root) {
        JsonNode info = root.path("info");
        return info.has("_postman_id") || info.path("schema").asText().contains("getpostman.com");
    }

    private static @Nullable String misspelled(JsonNode root) {
        for (Map.Entry<String, JsonNode> member : root.properties()) {
            String letters = member.getKey().replaceAll("[^A-Za-z]", "");
            if (letters.equalsIgnoreCase("openapi") || letters.equalsIgnoreCase("swagger")) {
                return member.getKey();
            }
        }
        return null;
    }
}
