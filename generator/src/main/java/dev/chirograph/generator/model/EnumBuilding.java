package dev.chirograph.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.model.Schema;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns {@code enum} and {@code const} into types. */
final class EnumBuilding {
    /** More constants than this make a class that no reader wants and, some thousands further, no compiler takes. */
    private static final int MOST_CONSTANTS = 1_000;

    /** An object or list of more characters is no constant that anybody reads. */
    private static final int LONGEST_JSON = 2_000;

    private final TypeBuilder types;
    private final Diagnostics diagnostics;

    EnumBuilding(TypeBuilder types, Diagnostics diagnostics) {
        this.types = types;
        this.diagnostics = diagnostics;
    }

    /** Returns the type of a schema with {@code enum}; null among the values makes it nullable. */
    TypeRef of(Schema schema, TypeName name) {
        Set<JsonNode> values = new LinkedHashSet<>(schema.enumeration());
        boolean nullable = values.removeIf(JsonNode::isNull);
        TypeRef type = ofValues(schema, name, asDeclared(schema, List.copyOf(values)));
        return nullable ? type.orNull() : type;
    }

    /** Words that a document writes without quotes are read as numbers; the declared type tells what was meant. */
    private static List<JsonNode> asDeclared(Schema schema, List<JsonNode> values) {
        if (!schema.types().equals(Set.of(Schema.Type.STRING))
                || values.stream().anyMatch(JsonNode::isContainerNode)) {
            return values;
        }
        return values.stream().map(EnumBuilding::word).distinct().toList();
    }

    private static JsonNode word(JsonNode value) {
        return value.isTextual() ? value : TextNode.valueOf(value.asText());
    }

    private static Map<JsonNode, Schema.Label> labels(Schema schema, ScalarType base) {
        if (base != ScalarType.STRING) {
            return schema.labels();
        }
        Map<JsonNode, Schema.Label> labels = new HashMap<>();
        schema.labels().forEach((value, label) -> labels.putIfAbsent(word(value), label));
        return labels;
    }

    private TypeRef ofValues(Schema schema, TypeName name, List<JsonNode> values) {
        if (values.isEmpty()) {
            return TypeRef.Scalar.ANY;
        }
        ScalarType base = base(values);
        if (base == ScalarType.BOOLEAN || values.size() == 1) {
            return new TypeRef.Scalar(base);
        }
        List<JsonNode> constants = values;
        if (values.size() > MOST_CONSTANTS || values.stream().anyMatch(EnumBuilding::tooLarge)) {
            diagnostics
                    .at(schema.pointer())
                    .warning("large-enum", values.size() + " values: the class has no constants for them");
            constants = List.of();
        }
        EnumDecl type = new EnumDecl(
                schema.pointer(),
                schema.pointer(),
                name,
                Documentation.of(schema.description(), List.of(), null, schema.externalDocs(), false),
                base,
                constants,
                labels(schema, base));
        return types.announce(type.id(), () -> types.declare(type));
    }

    private static boolean tooLarge(JsonNode value) {
        return value.isContainerNode() && value.toString().length() > LONGEST_JSON;
    }

    private static ScalarType base(List<JsonNode> values) {
        if (values.stream().allMatch(JsonNode::isTextual)) {
            return ScalarType.STRING;
        }
        if (values.stream().allMatch(JsonNode::canConvertToExactIntegral)
                && values.stream().allMatch(JsonNode::canConvertToLong)) {
            return ScalarType.LONG;
        }
        if (values.stream().allMatch(JsonNode::isNumber)) {
            return ScalarType.DECIMAL;
        }
        return values.stream().allMatch(JsonNode::isBoolean) ? ScalarType.BOOLEAN : ScalarType.ANY;
    }

    /** Returns the type of one value. */
    static TypeRef typeOf(JsonNode constant) {
        return new TypeRef.Scalar(base(List.of(constant)));
    }

    /** Returns the only value that a schema allows; null when there are more, or when it can be no constant. */
    static @Nullable JsonNode onlyValue(Schema schema) {
        JsonNode value = schema.constant();
        if (value == null && schema.enumeration().size() == 1) {
            value = asDeclared(schema, schema.enumeration()).get(0);
        }
        return value == null || value.isNull() || tooLarge(value) ? null : value;
    }
}
