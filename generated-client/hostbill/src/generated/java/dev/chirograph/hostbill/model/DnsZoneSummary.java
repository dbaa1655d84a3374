// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DnsZoneSummary
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** DNS zone as a row of the list. */
public final class DnsZoneSummary extends JsonObjectModel {
    private static final Property<String> ZONE_ID = JsonTypes.STRING.required("domain_id");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<String> SERVICE_ID = JsonTypes.STRING.required("service_id");

    /** How this type is read and written. */
    public static final ObjectType<DnsZoneSummary> TYPE = ObjectType.<DnsZoneSummary>of(
            new DnsZoneSummary(ObjectValues.NONE), ZONE_ID, NAME, SERVICE_ID);

    private DnsZoneSummary(ObjectValues values) {
        super(values);
    }

    @Override
    protected DnsZoneSummary create(ObjectValues members) {
        return new DnsZoneSummary(members);
    }

    /** Starts an empty object; it needs {@code zoneId}, {@code name}, {@code serviceId}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the zone; names it in paths. */
    public String zoneId() {
        return ZONE_ID.get(this);
    }

    /** Domain name of the zone. */
    public String name() {
        return NAME.get(this);
    }

    /** Id of the service that holds the zone. */
    public String serviceId() {
        return SERVICE_ID.get(this);
    }

    /** Builds a {@link DnsZoneSummary}. */
    public static final class Builder extends JsonObjectBuilder<DnsZoneSummary, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link DnsZoneSummary#zoneId()}. */
        public Builder zoneId(String zoneId) {
            ZONE_ID.set(this, zoneId);
            return this;
        }

        /** Sets {@link DnsZoneSummary#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link DnsZoneSummary#serviceId()}. */
        public Builder serviceId(String serviceId) {
            SERVICE_ID.set(this, serviceId);
            return this;
        }
    }
}
