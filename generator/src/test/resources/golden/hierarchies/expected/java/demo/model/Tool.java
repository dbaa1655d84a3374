// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Tool
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * A base one of whose kinds has kinds that another property tells.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface Tool {
    /** How this type is read and written. */
    UnionType<Tool> TYPE = UnionType.builder(Tool.class).discriminator("purpose")
            .branch(SawVariant.class, JsonTypes.ref(Saw.class), SawVariant::new, SawVariant::value, "SAWS")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record SawVariant(Saw value) implements Tool {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Tool {}
}
