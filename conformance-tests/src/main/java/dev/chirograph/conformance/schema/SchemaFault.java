package dev.chirograph.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a value does not fit its schema.
 *
 * @param pointer JSON Pointer (RFC 6901) of the value, such as {@code /invoice/id}; empty for the whole
 * @param rule pointer of the violated keyword in the contract, in fragment form
 * @param keyword the keyword, such as {@code type}
 * @param message one sentence without a final dot
 * @param value the value at {@code pointer}, or null when it is unknown
 * @param member name of the member of that value which is missing or too many, or null when it is about none
 * @param ambiguous whether it says more of the contract than of the value: the value fits several alternatives of which it
 *     should fit one ({@code oneOf}), or the schema has too many ways to compare it
 */
public record SchemaFault(
        String pointer,
        String rule,
        String keyword,
        String message,
        @Nullable JsonNode value,
        @Nullable String member,
        boolean ambiguous) {
    private static final String UNDECIDED =
            "the value was not compared with the whole schema, whose parts refer to each other in too many ways";

    /** Returns that a value was not compared with all that a schema says. */
    static SchemaFault undecided(Schema schema, JsonNode value) {
        return new SchemaFault("", schema.pointer(), "undecided", UNDECIDED, value, null, true);
    }
}
