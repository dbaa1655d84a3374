// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/IpAddress
package dev.chirograph.limestone.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.client.json.XmlShape;
import org.jspecify.annotations.Nullable;

/** An address that is assigned to the account. */
public final class IpAddress extends JsonObjectModel {
    private static final Property<String> IP = JsonTypes.STRING.required("ip").xml(XmlShape.attribute());
    private static final Property<String> NETWORK = JsonTypes.STRING.optional("network");
    private static final Property<String> TYPE_ = JsonTypes.STRING.optional("type");
    private static final Property<String> REVERSE_DNS_NAME = JsonTypes.STRING.optional("ptr");
    private static final Property<String> SUBNET = JsonTypes.STRING.optional("subnet");

    /** How this type is read and written. */
    public static final ObjectType<IpAddress> TYPE = ObjectType.<IpAddress>of(new IpAddress(ObjectValues.NONE), IP,
            NETWORK, TYPE_, REVERSE_DNS_NAME, SUBNET);

    private IpAddress(ObjectValues values) {
        super(values);
    }

    @Override
    protected IpAddress create(ObjectValues members) {
        return new IpAddress(members);
    }

    /** Starts an empty object; it needs {@code ip}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The address itself. */
    public String ip() {
        return IP.get(this);
    }

    /** The network that it belongs to, {@code public} or {@code private}. */
    public @Nullable String network() {
        return NETWORK.find(this);
    }

    /**
     * What the address is for. {@code network}, {@code gateway} and {@code broadcast} are taken by the subnet and have
     * no reverse DNS name to set; {@code available} is free for use.
     */
    public @Nullable String type() {
        return TYPE_.find(this);
    }

    /** The host name that a reverse lookup answers. */
    public @Nullable String reverseDnsName() {
        return REVERSE_DNS_NAME.find(this);
    }

    /** The subnet that the address is a part of. */
    public @Nullable String subnet() {
        return SUBNET.find(this);
    }

    /** Builds an {@link IpAddress}. */
    public static final class Builder extends JsonObjectBuilder<IpAddress, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link IpAddress#ip()}. */
        public Builder ip(String ip) {
            IP.set(this, ip);
            return this;
        }

        /** Sets {@link IpAddress#network()}. */
        public Builder network(String network) {
            NETWORK.set(this, network);
            return this;
        }

        /** Sets {@link IpAddress#type()}. */
        public Builder type(String type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link IpAddress#reverseDnsName()}. */
        public Builder reverseDnsName(String reverseDnsName) {
            REVERSE_DNS_NAME.set(this, reverseDnsName);
            return this;
        }

        /** Sets {@link IpAddress#subnet()}. */
        public Builder subnet(String subnet) {
            SUBNET.set(this, subnet);
            return this;
        }
    }
}
