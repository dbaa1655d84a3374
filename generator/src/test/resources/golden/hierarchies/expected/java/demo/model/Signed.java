// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Signed
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * Alternatives that have the members of the whole anyway.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface Signed {
    /** How this type is read and written. */
    UnionType<Signed> TYPE = UnionType.builder(Signed.class).discriminator("kind")
            .branch(SignedMailVariant.class, JsonTypes.ref(SignedMail.class), SignedMailVariant::new,
                    SignedMailVariant::value, "letter")
            .branch(SignedCallVariant.class, JsonTypes.ref(SignedCall.class), SignedCallVariant::new,
                    SignedCallVariant::value, "phone")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record SignedMailVariant(SignedMail value) implements Signed {}

    /** Holds the value of this branch. */
    record SignedCallVariant(SignedCall value) implements Signed {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Signed {}
}
