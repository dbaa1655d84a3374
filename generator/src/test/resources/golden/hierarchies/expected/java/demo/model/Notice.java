// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Notice
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * Alternatives that have the members of the whole anyway.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface Notice {
    /** How this type is read and written. */
    UnionType<Notice> TYPE = UnionType.builder(Notice.class).discriminator("kind")
            .branch(MailVariant.class, JsonTypes.ref(Mail.class), MailVariant::new, MailVariant::value, "letter")
            .branch(CallVariant.class, JsonTypes.ref(Call.class), CallVariant::new, CallVariant::value, "phone")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record MailVariant(Mail value) implements Notice {}

    /** Holds the value of this branch. */
    record CallVariant(Call value) implements Notice {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Notice {}
}
