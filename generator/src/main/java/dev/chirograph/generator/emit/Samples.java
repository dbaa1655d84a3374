package dev.chirograph.generator.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.chirograph.generator.model.ParameterDecl;
import dev.chirograph.generator.model.TypeRef;
import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.Schema;
import java.util.Optional;
import java.util.stream.Stream;

/** A value for a required parameter that an exchange does not document: what the document shows elsewhere, else a plain one. */
final class Samples {
    private Samples() {}

    static JsonNode of(ParameterDecl declared) {
        Parameter parameter = declared.parameter();
        Schema schema = parameter.schema();
        Optional<JsonNode> example = Stream.concat(Example.values(parameter.examples()), schema.examples().stream())
                .findFirst();
        if (example.isPresent()) {
            return example.get();
        }
        if (schema.defaultValue() != null) {
            return schema.defaultValue();
        }
        if (!schema.enumeration().isEmpty()) {
            return schema.enumeration().get(0);
        }
        return plain(declared.type());
    }

    private static JsonNode plain(TypeRef type) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (type instanceof TypeRef.ListOf || type instanceof TypeRef.MapOf) {
            return type instanceof TypeRef.ListOf ? json.arrayNode() : json.objectNode();
        }
        if (!(type instanceof TypeRef.Scalar scalar)) {
            return json.textNode("1");
        }
        return switch (scalar.type()) {
            case LONG, INTEGER, DECIMAL, DOUBLE -> json.numberNode(1);
            case BOOLEAN -> json.booleanNode(true);
            case DATE -> json.textNode("2026-01-31");
            case DATE_TIME -> json.textNode("2026-01-31T12:00:00Z");
            case UUID -> json.textNode("00000000-0000-4000-8000-000000000000");
            case URI -> json.textNode("https://example.com/");
            default -> json.textNode("1");
        };
    }
}
