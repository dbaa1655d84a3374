// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DnsRecordContent/oneOf/1/items
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface DnsRecordContentOption2Item {
    /** How this type is read and written. */
    UnionType<DnsRecordContentOption2Item> TYPE = UnionType.builder(DnsRecordContentOption2Item.class)
            .branch(StringVariant.class, JsonTypes.STRING, StringVariant::new, StringVariant::value)
            .branch(LongVariant.class, JsonTypes.LONG, LongVariant::new, LongVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record StringVariant(String value) implements DnsRecordContentOption2Item {}

    /** Holds the value of this branch. */
    record LongVariant(long value) implements DnsRecordContentOption2Item {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements DnsRecordContentOption2Item {}
}
