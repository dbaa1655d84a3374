// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ReverseDnsUpdate
package dev.chirograph.xsserver.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** Reverse DNS entries to set. */
public final class ReverseDnsUpdate extends JsonObjectModel {
    private static final Property<Map<String, String>> HOST_NAMES = JsonTypes.STRING.map().required("ipaddress");

    /** How this type is read and written. */
    public static final ObjectType<ReverseDnsUpdate> TYPE = ObjectType.<ReverseDnsUpdate>of(
            new ReverseDnsUpdate(ObjectValues.NONE), HOST_NAMES);

    private ReverseDnsUpdate(ObjectValues values) {
        super(values);
    }

    @Override
    protected ReverseDnsUpdate create(ObjectValues members) {
        return new ReverseDnsUpdate(members);
    }

    /** Starts an empty object; it needs {@code hostNames}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Host names, by IP address. */
    public Map<String, String> hostNames() {
        return HOST_NAMES.get(this);
    }

    /** Builds a {@link ReverseDnsUpdate}. */
    public static final class Builder extends JsonObjectBuilder<ReverseDnsUpdate, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ReverseDnsUpdate#hostNames()}. */
        public Builder hostNames(Map<String, String> hostNames) {
            HOST_NAMES.set(this, hostNames);
            return this;
        }
    }
}
