// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DnsHost
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** A name server of VPS.NET. */
public final class DnsHost extends JsonObjectModel {
    private static final Property<String> HOST = JsonTypes.STRING.required("host");
    private static final Property<String> IP = JsonTypes.STRING.required("ip");

    /** How this type is read and written. */
    public static final ObjectType<DnsHost> TYPE = ObjectType.<DnsHost>of(new DnsHost(ObjectValues.NONE), HOST, IP);

    private DnsHost(ObjectValues values) {
        super(values);
    }

    @Override
    protected DnsHost create(ObjectValues members) {
        return new DnsHost(members);
    }

    /** Starts an empty object; it needs {@code host}, {@code ip}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Host name. */
    public String host() {
        return HOST.get(this);
    }

    /** Address. */
    public String ip() {
        return IP.get(this);
    }

    /** Builds a {@link DnsHost}. */
    public static final class Builder extends JsonObjectBuilder<DnsHost, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link DnsHost#host()}. */
        public Builder host(String host) {
            HOST.set(this, host);
            return this;
        }

        /** Sets {@link DnsHost#ip()}. */
        public Builder ip(String ip) {
            IP.set(this, ip);
            return this;
        }
    }
}
