// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewDomainRecord
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * A record to create; the kind decides which members it has.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface NewDomainRecord {
    /** How this type is read and written. */
    UnionType<NewDomainRecord> TYPE = UnionType.builder(NewDomainRecord.class).discriminator("type")
            .branch(NewBasicRecordVariant.class, JsonTypes.ref(NewBasicRecord.class), NewBasicRecordVariant::new,
                    NewBasicRecordVariant::value, "ns", "a", "aaaa", "txt", "cname")
            .branch(NewMxRecordVariant.class, JsonTypes.ref(NewMxRecord.class), NewMxRecordVariant::new,
                    NewMxRecordVariant::value, "mx")
            .branch(NewSrvRecordVariant.class, JsonTypes.ref(NewSrvRecord.class), NewSrvRecordVariant::new,
                    NewSrvRecordVariant::value, "srv")
            .branch(NewFailoverRecordVariant.class, JsonTypes.ref(NewFailoverRecord.class),
                    NewFailoverRecordVariant::new, NewFailoverRecordVariant::value, "failover")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record NewBasicRecordVariant(NewBasicRecord value) implements NewDomainRecord {}

    /** Holds the value of this branch. */
    record NewMxRecordVariant(NewMxRecord value) implements NewDomainRecord {}

    /** Holds the value of this branch. */
    record NewSrvRecordVariant(NewSrvRecord value) implements NewDomainRecord {}

    /** Holds the value of this branch. */
    record NewFailoverRecordVariant(NewFailoverRecord value) implements NewDomainRecord {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements NewDomainRecord {}
}
