// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Machine
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * A base one of whose kinds has kinds that another property tells.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface Machine {
    /** How this type is read and written. */
    UnionType<Machine> TYPE = UnionType.builder(Machine.class).discriminator("kind")
            .branch(ToyVariant.class, JsonTypes.ref(Toy.class), ToyVariant::new, ToyVariant::value, "TOY")
            .branch(ToolVariant.class, JsonTypes.ref(Tool.class), ToolVariant::new, ToolVariant::value, "TOOL")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record ToyVariant(Toy value) implements Machine {}

    /** Holds the value of this branch. */
    record ToolVariant(Tool value) implements Machine {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Machine {}
}
