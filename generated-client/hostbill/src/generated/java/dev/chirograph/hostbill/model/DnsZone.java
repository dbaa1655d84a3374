// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DnsZone
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;

/** DNS zone with its records. */
public final class DnsZone extends ObjectModel {
    private static final Property<Long> SERVICE_ID = Property.required("service_id", JsonTypes.LONG);
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<List<DnsRecord>> RECORDS =
            Property.required("records", JsonTypes.list(() -> DnsRecord.TYPE));

    /** How this type is read and written. */
    public static final ObjectType<DnsZone> TYPE = ObjectType.of(DnsZone.class, DnsZone::new, SERVICE_ID, NAME,
            RECORDS);

    private DnsZone(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code serviceId}, {@code name}, {@code records}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the service that holds the zone; a string in the list. */
    public Long serviceId() {
        return required(SERVICE_ID);
    }

    /** Domain name of the zone. */
    public String name() {
        return required(NAME);
    }

    /** Records of the zone. */
    public List<DnsRecord> records() {
        return list(RECORDS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link DnsZone}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link DnsZone#serviceId()}. */
        public Builder serviceId(long serviceId) {
            set(SERVICE_ID, serviceId);
            return this;
        }

        /** Sets {@link DnsZone#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link DnsZone#records()}. */
        public Builder records(List<DnsRecord> records) {
            set(RECORDS, records);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /**
         * Returns the object.
         *
         * @throws IllegalStateException when a required property is missing
         */
        public DnsZone build() {
            return new DnsZone(objectValues());
        }
    }
}
