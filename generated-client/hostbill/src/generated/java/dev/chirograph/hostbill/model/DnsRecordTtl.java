// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DnsRecord/properties/ttl
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * Time in seconds that resolvers may keep the record.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface DnsRecordTtl {
    /** How this type is read and written. */
    UnionType<DnsRecordTtl> TYPE = UnionType.builder(DnsRecordTtl.class)
            .branch(StringVariant.class, JsonTypes.STRING, StringVariant::new, StringVariant::value)
            .branch(LongVariant.class, JsonTypes.LONG, LongVariant::new, LongVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record StringVariant(String value) implements DnsRecordTtl {}

    /** Holds the value of this branch. */
    record LongVariant(long value) implements DnsRecordTtl {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements DnsRecordTtl {}
}
