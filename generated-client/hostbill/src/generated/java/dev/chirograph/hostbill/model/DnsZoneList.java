// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DnsZoneList
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** DNS zones of all services of the account. */
public final class DnsZoneList extends JsonObjectModel {
    private static final Property<List<String>> SERVICE_IDS = JsonTypes.STRING.list().required("service_ids");
    private static final Property<List<DnsZoneSummary>> ZONES =
            JsonTypes.ref(DnsZoneSummary.class).list().required("zones");

    /** How this type is read and written. */
    public static final ObjectType<DnsZoneList> TYPE = ObjectType.<DnsZoneList>of(new DnsZoneList(ObjectValues.NONE),
            SERVICE_IDS, ZONES);

    private DnsZoneList(ObjectValues values) {
        super(values);
    }

    @Override
    protected DnsZoneList create(ObjectValues members) {
        return new DnsZoneList(members);
    }

    /** Starts an empty object; it needs {@code serviceIds}, {@code zones}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Ids of the services that hold zones. */
    public List<String> serviceIds() {
        return SERVICE_IDS.get(this);
    }

    /** The zones, whatever service holds them. */
    public List<DnsZoneSummary> zones() {
        return ZONES.get(this);
    }

    /** Builds a {@link DnsZoneList}. */
    public static final class Builder extends JsonObjectBuilder<DnsZoneList, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link DnsZoneList#serviceIds()}. */
        public Builder serviceIds(List<String> serviceIds) {
            SERVICE_IDS.set(this, serviceIds);
            return this;
        }

        /** Sets {@link DnsZoneList#zones()}. */
        public Builder zones(List<DnsZoneSummary> zones) {
            ZONES.set(this, zones);
            return this;
        }
    }
}
