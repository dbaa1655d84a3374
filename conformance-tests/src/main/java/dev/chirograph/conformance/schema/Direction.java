package dev.chirograph.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Schema;

/**
 * Which way a value goes. What only answers hold ({@code readOnly}) need not be in a request, and what only requests hold
 * ({@code writeOnly}) need not be in an answer, even where a schema requires it (OpenAPI 3.0, Schema Object).
 */
public enum Direction {
    /** From the caller to the provider. */
    REQUEST("readOnly"),
    /** From the provider to the caller. */
    ANSWER("writeOnly");

    private final String keyword;

    Direction(String keyword) {
        this.keyword = keyword;
    }

    /** Returns whether values of a schema are left out: the schema says so, or the one that it refers to. */
    public boolean leavesOut(Contract contract, Schema schema) {
        return leavesOut(schema) || leavesOut(contract.resolve(schema));
    }

    private boolean leavesOut(Schema schema) {
        return this == REQUEST ? schema.readOnly() : schema.writeOnly();
    }

    /** Returns whether values of a schema are left out, by the schema as the document writes it. */
    boolean leavesOut(JsonNode schema) {
        return schema.path(keyword).asBoolean();
    }
}
