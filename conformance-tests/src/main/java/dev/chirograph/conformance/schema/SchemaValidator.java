package dev.chirograph.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import com.networknt.schema.regex.RegularExpression;
import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.model.Contract;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Validates values against the schemas of one contract (JSON Schema draft 2020-12, the dialect of OpenAPI 3.1).
 *
 * <p>Nothing is ever fetched: a reference that leaves the contract is a fault of every value. Formats count only where
 * their rule is beyond doubt ({@code date}, {@code date-time}, {@code uuid}, {@code ipv4}, {@code ipv6}). A word listed
 * in {@code x-null-values} fits whatever the schema says. What the direction leaves out is not required. A value is compared
 * in a bounded number of steps; what is left then is one fault that says so. Thread-safe.
 */
public final class SchemaValidator {
    private static final String DOCUMENT = "urn:chirograph:contract";
    /** How the validator calls a value that fits more than one branch of a {@code oneOf}. */
    private static final String SEVERAL_ALTERNATIVES = "oneOf.indexes";

    private static final Set<String> CERTAIN_FORMATS = Set.of("date", "date-time", "uuid", "ipv4", "ipv6");

    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .keyword(new UniqueItems())
            .build();

    private final JsonNode document;
    private final Direction direction;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();
    private @Nullable Schema root;

    private SchemaValidator(JsonNode document, Direction direction) {
        this.document = document;
        this.direction = direction;
    }

    /** Many validators are made that are never asked. */
    private synchronized Schema root() {
        if (root == null) {
            root = root(DirectedSchemas.of(document, direction));
        }
        return root;
    }

    private static Schema root(JsonNode document) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .regularExpressionFactory(SchemaValidator::expression)
                .build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                DIALECT,
                builder -> builder.resourceLoaders(loaders -> loaders.values(List::clear))
                        .schemaRegistryConfig(config));
        return registry.getSchema(SchemaLocation.of(DOCUMENT), document);
    }

    /** An expression that Java cannot read is kept by every text. */
    private static RegularExpression expression(String expression) {
        return EcmaPattern.compile(expression)
                .<RegularExpression>map(pattern -> pattern::keptBy)
                .orElse(text -> true);
    }

    /** Returns a validator of what a contract's schemas say of requests. */
    public static SchemaValidator ofRequests(Contract contract) {
        return new SchemaValidator(contract.document(), Direction.REQUEST);
    }

    /** Returns a validator of what a contract's schemas say of answers. */
    public static SchemaValidator ofAnswers(Contract contract) {
        return new SchemaValidator(contract.document(), Direction.ANSWER);
    }

    /**
     * Validates a value.
     *
     * @param schema a schema of the contract
     * @return every fault, deepest cause of each; empty when the value fits
     */
    public List<SchemaFault> validate(dev.chirograph.spec.model.Schema schema, JsonNode value) {
        Map<String, SchemaFault> unique = new LinkedHashMap<>();
        BoundedEvaluation.Result result = BoundedEvaluation.of(compiled(schema.pointer()), value);
        for (Error error : result.errors()) {
            if (counts(error)) {
                SchemaFault fault = fault(error, value);
                unique.putIfAbsent(fault.pointer() + " " + fault.rule() + " " + fault.message(), fault);
            }
        }
        List<SchemaFault> faults = new ArrayList<>(unique.values());
        if (!result.whole()) {
            faults.add(SchemaFault.undecided(schema, value));
        }
        return faults;
    }

    private Schema compiled(String pointer) {
        return compiled.computeIfAbsent(pointer, place -> {
            NodePath path = new NodePath(PathType.JSON_POINTER);
            JsonNode node = document;
            for (String token : place.substring(1).split("/", -1)) {
                if (!token.isEmpty()) {
                    String name = Pointers.unescape(token);
                    path = node.isArray() ? path.append(Integer.parseInt(name)) : path.append(name);
                    node = node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
                }
            }
            return root().getSubSchema(path);
        });
    }

    private boolean counts(Error error) {
        if ("format".equals(error.getKeyword())) {
            JsonNode format = document.at(rule(error).substring(1));
            if (!CERTAIN_FORMATS.contains(format.asText())) {
                return false;
            }
        }
        JsonNode instance = error.getInstanceNode();
        return instance == null || !instance.isTextual() || !meansNothing(error, instance.textValue());
    }

    private boolean meansNothing(Error error, String word) {
        String rule = rule(error).substring(1);
        int slash = rule.lastIndexOf('/');
        if (slash < 0) {
            return false;
        }
        for (JsonNode nothing : document.at(rule.substring(0, slash)).path("x-null-values")) {
            if (nothing.asText().equals(word)) {
                return true;
            }
        }
        return false;
    }

    private SchemaFault fault(Error error, JsonNode value) {
        String pointer = error.getInstanceLocation().toString();
        JsonNode instance = error.getInstanceNode() == null ? value.at(pointer) : error.getInstanceNode();
        String rule = rule(error);
        String message = FaultMessage.of(error, document.at(rule.substring(1)), instance);
        return new SchemaFault(
                pointer, rule, error.getKeyword(), message, instance, error.getProperty(), fitsSeveral(error));
    }

    /** Returns whether a value fits more than one branch of a {@code oneOf}. */
    static boolean fitsSeveral(Error error) {
        return SEVERAL_ALTERNATIVES.equals(error.getMessageKey());
    }

    private static String rule(Error error) {
        String location = error.getSchemaLocation().toString();
        int hash = location.indexOf('#');
        return hash < 0 ? "#" : location.substring(hash);
    }
}
