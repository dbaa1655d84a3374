// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DnsRecordContent
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;
import java.util.List;

/**
 * What the record says: an address, a host name or a text; for a record of several fields, such as SRV, the list of
 * these fields.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface DnsRecordContent {
    /** How this type is read and written. */
    UnionType<DnsRecordContent> TYPE = UnionType.builder(DnsRecordContent.class)
            .branch(StringVariant.class, JsonTypes.STRING, StringVariant::new, StringVariant::value)
            .branch(DnsRecordContentOption2ItemListVariant.class,
                    JsonTypes.ref(DnsRecordContentOption2Item.class).list(),
                    DnsRecordContentOption2ItemListVariant::new, DnsRecordContentOption2ItemListVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record StringVariant(String value) implements DnsRecordContent {}

    /** Holds the value of this branch. */
    record DnsRecordContentOption2ItemListVariant(
            List<DnsRecordContentOption2Item> value) implements DnsRecordContent {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements DnsRecordContent {}
}
