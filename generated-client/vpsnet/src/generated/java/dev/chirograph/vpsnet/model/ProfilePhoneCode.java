// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Profile/properties/phone_code
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * Country calling code.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface ProfilePhoneCode {
    /** How this type is read and written. */
    UnionType<ProfilePhoneCode> TYPE = UnionType.builder(ProfilePhoneCode.class)
            .branch(LongVariant.class, JsonTypes.LONG, LongVariant::new, LongVariant::value)
            .branch(StringVariant.class, JsonTypes.STRING, StringVariant::new, StringVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record LongVariant(long value) implements ProfilePhoneCode {}

    /** Holds the value of this branch. */
    record StringVariant(String value) implements ProfilePhoneCode {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements ProfilePhoneCode {}
}
