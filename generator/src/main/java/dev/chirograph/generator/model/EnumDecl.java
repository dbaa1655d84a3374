package dev.chirograph.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.Schema;
import java.util.List;
import java.util.Map;

/**
 * A generated enumeration.
 *
 * @param base type of its values: STRING, LONG or DECIMAL; ANY when they are of several types
 * @param values distinct, in the document's order; empty when there are too many for constants
 * @param labels what the document calls values and says of them
 */
public record EnumDecl(
        String id,
        String pointer,
        TypeName name,
        Documentation documentation,
        ScalarType base,
        List<JsonNode> values,
        Map<JsonNode, Schema.Label> labels)
        implements TypeDecl {}
