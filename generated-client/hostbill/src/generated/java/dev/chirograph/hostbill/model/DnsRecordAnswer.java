// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DnsRecordAnswer
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** A DNS record after the request. */
public final class DnsRecordAnswer extends JsonObjectModel {
    private static final Property<DnsRecord> RECORD = JsonTypes.ref(DnsRecord.class).required("record");
    private static final Property<List<String>> INFO = JsonTypes.STRING.list().required("info");

    /** How this type is read and written. */
    public static final ObjectType<DnsRecordAnswer> TYPE = ObjectType.<DnsRecordAnswer>of(
            new DnsRecordAnswer(ObjectValues.NONE), RECORD, INFO);

    private DnsRecordAnswer(ObjectValues values) {
        super(values);
    }

    @Override
    protected DnsRecordAnswer create(ObjectValues members) {
        return new DnsRecordAnswer(members);
    }

    /** Starts an empty object; it needs {@code record}, {@code info}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Record of a DNS zone. Its numbers come as strings in the answer to an addition. */
    public DnsRecord record() {
        return RECORD.get(this);
    }

    /** Codes or sentences that say what was done, such as dnsnewrecordadded. */
    public List<String> info() {
        return INFO.get(this);
    }

    /** Builds a {@link DnsRecordAnswer}. */
    public static final class Builder extends JsonObjectBuilder<DnsRecordAnswer, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link DnsRecordAnswer#record()}. */
        public Builder record(DnsRecord record) {
            RECORD.set(this, record);
            return this;
        }

        /** Sets {@link DnsRecordAnswer#info()}. */
        public Builder info(List<String> info) {
            INFO.set(this, info);
            return this;
        }
    }
}
