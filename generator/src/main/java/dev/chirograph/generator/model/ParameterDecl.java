package dev.chirograph.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of an operation.
 *
 * @param parameter what the contract says of it
 * @param type without JSON null
 * @param constant the only value of a required parameter, which no caller needs to give; or null
 * @param property the property of the parameter class that holds it; null when it is an argument of the method
 * @param documentation what the document says of it
 */
public record ParameterDecl(
        Parameter parameter,
        TypeRef type,
        @Nullable JsonNode constant,
        @Nullable PropertyDecl property,
        Documentation documentation) {

    /** Returns whether it is an argument of the method. */
    public boolean positional() {
        return constant == null && property == null;
    }
}
