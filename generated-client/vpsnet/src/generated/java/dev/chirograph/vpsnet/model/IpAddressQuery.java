// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/IpAddressQuery
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** The address to look for. */
public final class IpAddressQuery extends JsonObjectModel {
    private static final Property<String> IP_ADDRESS = JsonTypes.STRING.required("ip_address");

    /** How this type is read and written. */
    public static final ObjectType<IpAddressQuery> TYPE = ObjectType.<IpAddressQuery>of(
            new IpAddressQuery(ObjectValues.NONE), IP_ADDRESS);

    private IpAddressQuery(ObjectValues values) {
        super(values);
    }

    @Override
    protected IpAddressQuery create(ObjectValues members) {
        return new IpAddressQuery(members);
    }

    /** Starts an empty object; it needs {@code ipAddress}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Address in dotted notation. */
    public String ipAddress() {
        return IP_ADDRESS.get(this);
    }

    /** Builds an {@link IpAddressQuery}. */
    public static final class Builder extends JsonObjectBuilder<IpAddressQuery, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link IpAddressQuery#ipAddress()}. */
        public Builder ipAddress(String ipAddress) {
            IP_ADDRESS.set(this, ipAddress);
            return this;
        }
    }
}
