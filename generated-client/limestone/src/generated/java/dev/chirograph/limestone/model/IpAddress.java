// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/IpAddress
package dev.chirograph.limestone.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.client.json.XmlShape;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An address that is assigned to the account. */
public final class IpAddress extends ObjectModel {
    private static final Property<String> IP = Property.required("ip", JsonTypes.STRING).xml(XmlShape.attribute());
    private static final Property<String> NETWORK = Property.optional("network", JsonTypes.STRING);
    private static final Property<String> TYPE_ = Property.optional("type", JsonTypes.STRING);
    private static final Property<String> REVERSE_DNS_NAME = Property.optional("ptr", JsonTypes.STRING);
    private static final Property<String> SUBNET = Property.optional("subnet", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<IpAddress> TYPE = ObjectType.of(IpAddress.class, IpAddress::new, IP, NETWORK, TYPE_,
            REVERSE_DNS_NAME, SUBNET);

    private IpAddress(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code ip}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The address itself. */
    public String ip() {
        return required(IP);
    }

    /** The network that it belongs to, {@code public} or {@code private}. */
    public @Nullable String network() {
        return optional(NETWORK);
    }

    /**
     * What the address is for. {@code network}, {@code gateway} and {@code broadcast} are taken by the subnet and have
     * no reverse DNS name to set; {@code available} is free for use.
     */
    public @Nullable String type() {
        return optional(TYPE_);
    }

    /** The host name that a reverse lookup answers. */
    public @Nullable String reverseDnsName() {
        return optional(REVERSE_DNS_NAME);
    }

    /** The subnet that the address is a part of. */
    public @Nullable String subnet() {
        return optional(SUBNET);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link IpAddress}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link IpAddress#ip()}. */
        public Builder ip(String ip) {
            set(IP, ip);
            return this;
        }

        /** Sets {@link IpAddress#network()}. */
        public Builder network(String network) {
            set(NETWORK, network);
            return this;
        }

        /** Sets {@link IpAddress#type()}. */
        public Builder type(String type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link IpAddress#reverseDnsName()}. */
        public Builder reverseDnsName(String reverseDnsName) {
            set(REVERSE_DNS_NAME, reverseDnsName);
            return this;
        }

        /** Sets {@link IpAddress#subnet()}. */
        public Builder subnet(String subnet) {
            set(SUBNET, subnet);
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
        public IpAddress build() {
            return new IpAddress(objectValues());
        }
    }
}
