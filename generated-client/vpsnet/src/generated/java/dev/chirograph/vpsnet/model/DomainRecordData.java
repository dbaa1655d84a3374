// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DomainRecord/properties/data
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;
import java.util.List;

/**
 * What the record says: a text, or a list of addresses for a failover record.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface DomainRecordData {
    /** How this type is read and written. */
    UnionType<DomainRecordData> TYPE = UnionType.builder(DomainRecordData.class)
            .branch(StringVariant.class, JsonTypes.STRING, StringVariant::new, StringVariant::value)
            .branch(StringListVariant.class, JsonTypes.STRING.list(), StringListVariant::new, StringListVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record StringVariant(String value) implements DomainRecordData {}

    /** Holds the value of this branch. */
    record StringListVariant(List<String> value) implements DomainRecordData {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements DomainRecordData {}
}
