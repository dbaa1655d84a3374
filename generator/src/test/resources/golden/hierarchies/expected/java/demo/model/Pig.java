// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Pig
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface Pig {
    /** How this type is read and written. */
    UnionType<Pig> TYPE = UnionType.builder(Pig.class).discriminator("className")
            .branch(BasquePigVariant.class, JsonTypes.ref(BasquePig.class), BasquePigVariant::new,
                    BasquePigVariant::value, "BasquePig")
            .branch(DanishPigVariant.class, JsonTypes.ref(DanishPig.class), DanishPigVariant::new,
                    DanishPigVariant::value, "DanishPig")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record BasquePigVariant(BasquePig value) implements Pig {}

    /** Holds the value of this branch. */
    record DanishPigVariant(DanishPig value) implements Pig {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Pig {}
}
