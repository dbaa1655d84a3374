// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Numbered
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * Alternatives that share a member.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface Numbered {
    /** How this type is read and written. */
    UnionType<Numbered> TYPE = UnionType.builder(Numbered.class).discriminator("kind")
            .branch(NumberedMailVariant.class, JsonTypes.ref(NumberedMail.class), NumberedMailVariant::new,
                    NumberedMailVariant::value, "letter")
            .branch(NumberedCallVariant.class, JsonTypes.ref(NumberedCall.class), NumberedCallVariant::new,
                    NumberedCallVariant::value, "phone")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record NumberedMailVariant(NumberedMail value) implements Numbered {}

    /** Holds the value of this branch. */
    record NumberedCallVariant(NumberedCall value) implements Numbered {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Numbered {}
}
