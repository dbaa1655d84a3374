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
    UnionType<Notice> TYPE = UnionType.<Notice>builder().discriminator("kind")
            .branch(MailVariant.class, JsonTypes.<Mail>ref(() -> Mail.TYPE), MailVariant::new, MailVariant::value,
                    "letter")
            .branch(CallVariant.class, JsonTypes.<Call>ref(() -> Call.TYPE), CallVariant::new, CallVariant::value,
                    "phone")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record MailVariant(Mail value) implements Notice {}

    /** Holds the value of this branch. */
    record CallVariant(Call value) implements Notice {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Notice {}
}
