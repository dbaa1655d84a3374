// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DnsZone
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** DNS zone with its records. */
public final class DnsZone extends JsonObjectModel {
    private static final Property<Long> SERVICE_ID = JsonTypes.LONG.required("service_id");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<List<DnsRecord>> RECORDS = JsonTypes.ref(DnsRecord.class).list().required("records");

    /** How this type is read and written. */
    public static final ObjectType<DnsZone> TYPE = ObjectType.<DnsZone>of(new DnsZone(ObjectValues.NONE), SERVICE_ID,
            NAME, RECORDS);

    private DnsZone(ObjectValues values) {
        super(values);
    }

    @Override
    protected DnsZone create(ObjectValues members) {
        return new DnsZone(members);
    }

    /** Starts an empty object; it needs {@code serviceId}, {@code name}, {@code records}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the service that holds the zone; a string in the list. */
    public Long serviceId() {
        return SERVICE_ID.get(this);
    }

    /** Domain name of the zone. */
    public String name() {
        return NAME.get(this);
    }

    /** Records of the zone. */
    public List<DnsRecord> records() {
        return RECORDS.get(this);
    }

    /** Builds a {@link DnsZone}. */
    public static final class Builder extends JsonObjectBuilder<DnsZone, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link DnsZone#serviceId()}. */
        public Builder serviceId(long serviceId) {
            SERVICE_ID.set(this, serviceId);
            return this;
        }

        /** Sets {@link DnsZone#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link DnsZone#records()}. */
        public Builder records(List<DnsRecord> records) {
            RECORDS.set(this, records);
            return this;
        }
    }
}
