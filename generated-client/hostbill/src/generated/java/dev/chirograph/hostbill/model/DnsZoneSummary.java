// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DnsZoneSummary
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** DNS zone as a row of the list. */
public final class DnsZoneSummary extends ObjectModel {
    private static final Property<String> ZONE_ID = Property.required("domain_id", JsonTypes.STRING);
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<String> SERVICE_ID = Property.required("service_id", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<DnsZoneSummary> TYPE = ObjectType.of(DnsZoneSummary.class, DnsZoneSummary::new,
            ZONE_ID, NAME, SERVICE_ID);

    private DnsZoneSummary(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code zoneId}, {@code name}, {@code serviceId}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the zone; names it in paths. */
    public String zoneId() {
        return required(ZONE_ID);
    }

    /** Domain name of the zone. */
    public String name() {
        return required(NAME);
    }

    /** Id of the service that holds the zone. */
    public String serviceId() {
        return required(SERVICE_ID);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link DnsZoneSummary}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link DnsZoneSummary#zoneId()}. */
        public Builder zoneId(String zoneId) {
            set(ZONE_ID, zoneId);
            return this;
        }

        /** Sets {@link DnsZoneSummary#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link DnsZoneSummary#serviceId()}. */
        public Builder serviceId(String serviceId) {
            set(SERVICE_ID, serviceId);
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
        public DnsZoneSummary build() {
            return new DnsZoneSummary(objectValues());
        }
    }
}
