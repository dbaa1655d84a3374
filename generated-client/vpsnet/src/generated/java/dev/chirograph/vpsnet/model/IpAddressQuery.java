// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/IpAddressQuery
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** The address to look for. */
public final class IpAddressQuery extends ObjectModel {
    private static final Property<String> IP_ADDRESS = Property.required("ip_address", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<IpAddressQuery> TYPE = ObjectType.of(IpAddressQuery.class, IpAddressQuery::new,
            IP_ADDRESS);

    private IpAddressQuery(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code ipAddress}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Address in dotted notation. */
    public String ipAddress() {
        return required(IP_ADDRESS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link IpAddressQuery}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link IpAddressQuery#ipAddress()}. */
        public Builder ipAddress(String ipAddress) {
            set(IP_ADDRESS, ipAddress);
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
        public IpAddressQuery build() {
            return new IpAddressQuery(objectValues());
        }
    }
}
