// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Mammal
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * Alternatives one of which has alternatives that the same property tells apart.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface Mammal {
    /** How this type is read and written. */
    UnionType<Mammal> TYPE = UnionType.builder(Mammal.class).discriminator("className")
            .branch(WhaleVariant.class, JsonTypes.ref(Whale.class), WhaleVariant::new, WhaleVariant::value, "Whale")
            .branch(PigVariant.class, JsonTypes.ref(Pig.class), PigVariant::new, PigVariant::value, "Pig", "BasquePig",
                    "DanishPig")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record WhaleVariant(Whale value) implements Mammal {}

    /** Holds the value of this branch. */
    record PigVariant(Pig value) implements Mammal {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Mammal {}
}
