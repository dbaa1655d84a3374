package dev.chirograph.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.chirograph.conformance.schema.SchemaValidator;
import dev.chirograph.spec.model.Parameter;
import java.util.List;
import java.util.Optional;

/** Ids that no account holds, by which a case asks for what is not there and a mock provider knows that it does. */
public final class UnknownId {
    /** Short enough for every pattern of digits that contracts use. */
    private static final String NUMBER = "999999999";

    private static final String UUID = "99999999-9999-4999-8999-999999999999";

    private UnknownId() {}

    /** Returns whether a text is such an id. */
    public static boolean is(String text) {
        return text.equals(NUMBER) || text.equals(UUID);
    }

    /** Returns an unknown id that a parameter may have; empty when it allows none, as one whose values are enumerated. */
    static Optional<JsonNode> of(Parameter parameter, SchemaValidator validator) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return List.of(nodes.textNode(NUMBER), nodes.numberNode(Long.parseLong(NUMBER)), nodes.textNode(UUID)).stream()
                .filter(id -> validator.validate(parameter.schema(), id).isEmpty())
                .findFirst()
                .map(JsonNode.class::cast);
    }
}
