// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DnsRecord/properties/priority
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * Priority of an MX or SRV record; 0 elsewhere.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface DnsRecordPriority {
    /** How this type is read and written. */
    UnionType<DnsRecordPriority> TYPE = UnionType.builder(DnsRecordPriority.class)
            .branch(StringVariant.class, JsonTypes.STRING, StringVariant::new, StringVariant::value)
            .branch(LongVariant.class, JsonTypes.LONG, LongVariant::new, LongVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record StringVariant(String value) implements DnsRecordPriority {}

    /** Holds the value of this branch. */
    record LongVariant(long value) implements DnsRecordPriority {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements DnsRecordPriority {}
}
