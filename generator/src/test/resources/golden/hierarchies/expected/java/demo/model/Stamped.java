// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Stamped
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * Alternatives of a part, which keep their words.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface Stamped {
    /** How this type is read and written. */
    UnionType<Stamped> TYPE = UnionType.builder(Stamped.class).discriminator("kind")
            .branch(StampedMailVariant.class, JsonTypes.ref(StampedMail.class), StampedMailVariant::new,
                    StampedMailVariant::value, "letter")
            .branch(StampedCallVariant.class, JsonTypes.ref(StampedCall.class), StampedCallVariant::new,
                    StampedCallVariant::value, "phone")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record StampedMailVariant(StampedMail value) implements Stamped {}

    /** Holds the value of this branch. */
    record StampedCallVariant(StampedCall value) implements Stamped {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Stamped {}
}
