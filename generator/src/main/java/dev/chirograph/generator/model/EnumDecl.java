package dev.chirograph.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A generated enumeration.
 *
 * @param base type of its values: STRING, LONG or DECIMAL; ANY when they are of several types
 * @param values distinct, in the document's order; empty when there are too many for constants
 */
public record EnumDecl(
        String id, String pointer, TypeName name, Documentation documentation, ScalarType base, List<JsonNode> values)
        implements TypeDecl {}
