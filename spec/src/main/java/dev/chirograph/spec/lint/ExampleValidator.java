package dev.chirograph.spec.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.diagnostic.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Validates values against schemas of one document (JSON Schema 2020-12). Nothing is fetched, and patterns cannot run
 * away. Not thread-safe.
 */
public final class ExampleValidator {
    /** Formats whose meaning nobody disputes; a format that is not here is not asserted. */
    private static final Set<String> ASSERTED = Set.of("date", "uuid", "ipv4", "ipv6");

    private static final Set<String> PARTS = Set.of("components", "paths", "x-error-body");

    private final SchemaRegistry registry;
    private final JsonNode document;

    /**
     * Makes a validator.
     *
     * @param document a whole document of OpenAPI 3.1 meaning, every {@code $ref} local; it is not changed
     */
    public ExampleValidator(JsonNode document) {
        this.document = document;
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaCacheEnabled(false)
                        .schemaLoader(loader -> loader.fetchRemoteResources(false))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .preloadSchema(false)
                                .locale(Locale.ROOT)
                                .pathType(PathType.JSON_POINTER)
                                .regularExpressionFactory(BoundedPattern::new)
                                .build()));
    }

    /**
     * Returns what is wrong with a value: the pointer into it, and the complaint.
     *
     * @param schemaPointer where the schema stands in the document
     */
    public List<Map.Entry<String, String>> problems(String schemaPointer, JsonNode value) {
        try {
            return registry.getSchema(standalone(schemaPointer)).validate(value).stream()
                    .filter(ExampleValidator::counts)
                    .map(error -> Map.entry(error.getInstanceLocation().toString(), Quoted.plain(error.getMessage())))
                    .toList();
        } catch (StackOverflowError e) {
            // A schema that is defined by itself bounds nothing, and the reader has complained about it.
            return List.of(Map.entry("", "the schema is defined by itself"));
        } catch (RuntimeException e) {
            return List.of(Map.entry("", "the schema cannot be used: " + Quoted.plain(String.valueOf(e.getMessage()))));
        }
    }

    private static boolean counts(Error error) {
        return !"format".equals(error.getKeyword())
                || ASSERTED.contains(error.getSchemaNode().asText());
    }

    /** The schema stands alone, and its references still find the rest of the document. */
    private JsonNode standalone(String schemaPointer) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        document.properties().stream()
                .filter(member -> PARTS.contains(member.getKey()))
                .forEach(member -> root.set(member.getKey(), member.getValue()));
        root.putArray("allOf").add(find(schemaPointer));
        return root;
    }

    /** Returns what stands at a pointer; the schema that everything fits when nothing does. */
    JsonNode find(String pointer) {
        JsonNode node = document;
        String[] tokens = pointer.split("/", -1);
        for (int i = 1; i < tokens.length; i++) {
            String token = Pointers.unescape(tokens[i]);
            node = node.isArray() ? node.path(Integer.parseInt(token)) : node.path(token);
        }
        return node.isMissingNode() ? JsonNodeFactory.instance.booleanNode(true) : node;
    }
}
