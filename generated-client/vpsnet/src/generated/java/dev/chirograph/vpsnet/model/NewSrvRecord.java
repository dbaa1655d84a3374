// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewSrvRecord
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** A service record to create. Its numbers are strings. */
public final class NewSrvRecord extends JsonObjectModel {
    private static final Property<String> TYPE_ = JsonTypes.STRING.required("type").constant("srv");
    private static final Property<String> HOST = JsonTypes.STRING.required("host");
    private static final Property<String> TTL = JsonTypes.STRING.required("ttl");
    private static final Property<String> DATA = JsonTypes.STRING.required("data");
    private static final Property<String> SERVICE = JsonTypes.STRING.required("service");
    private static final Property<NewSrvRecordProtocol> PROTOCOL =
            JsonTypes.ref(NewSrvRecordProtocol.class).required("protocol");
    private static final Property<String> PRIORITY = JsonTypes.STRING.required("priority");
    private static final Property<String> WEIGHT = JsonTypes.STRING.required("weight");
    private static final Property<String> PORT = JsonTypes.STRING.required("port");

    /** How this type is read and written. */
    public static final ObjectType<NewSrvRecord> TYPE = ObjectType.<NewSrvRecord>of(new NewSrvRecord(ObjectValues.NONE),
            TYPE_, HOST, TTL, DATA, SERVICE, PROTOCOL, PRIORITY, WEIGHT, PORT);

    private NewSrvRecord(ObjectValues values) {
        super(values);
    }

    @Override
    protected NewSrvRecord create(ObjectValues members) {
        return new NewSrvRecord(members);
    }

    /**
     * Starts an empty object; it needs {@code host}, {@code ttl}, {@code data}, {@code service}, {@code protocol},
     * {@code priority}, {@code weight}, {@code port}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Kind of record. */
    public String type() {
        return TYPE_.get(this);
    }

    /** Full name of the record, such as {@code _sip._tcp.example.com}. */
    public String host() {
        return HOST.get(this);
    }

    /**
     * Time to live in seconds; on offer are 900 (15 minutes), 3600 (an hour), 86400 (a day) and 604800 (a week).
     * Pattern: {@code ^[0-9]+$}.
     */
    public String ttl() {
        return TTL.get(this);
    }

    /** Host name of the machine that offers the service, with a dot at the end. */
    public String data() {
        return DATA.get(this);
    }

    /** Symbolic name of the service. */
    public String service() {
        return SERVICE.get(this);
    }

    /** Transport protocol: TCP, UDP or TLS. */
    public NewSrvRecordProtocol protocol() {
        return PROTOCOL.get(this);
    }

    /** Priority of the target; the lowest is preferred. Pattern: {@code ^[0-9]+$}. */
    public String priority() {
        return PRIORITY.get(this);
    }

    /** Weight among records of the same priority; the highest is preferred. Pattern: {@code ^[0-9]+$}. */
    public String weight() {
        return WEIGHT.get(this);
    }

    /** TCP or UDP port of the service. Pattern: {@code ^[0-9]+$}. */
    public String port() {
        return PORT.get(this);
    }

    /** Builds a {@link NewSrvRecord}. */
    public static final class Builder extends JsonObjectBuilder<NewSrvRecord, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NewSrvRecord#host()}. */
        public Builder host(String host) {
            HOST.set(this, host);
            return this;
        }

        /** Sets {@link NewSrvRecord#ttl()}. */
        public Builder ttl(String ttl) {
            TTL.set(this, ttl);
            return this;
        }

        /** Sets {@link NewSrvRecord#data()}. */
        public Builder data(String data) {
            DATA.set(this, data);
            return this;
        }

        /** Sets {@link NewSrvRecord#service()}. */
        public Builder service(String service) {
            SERVICE.set(this, service);
            return this;
        }

        /** Sets {@link NewSrvRecord#protocol()}. */
        public Builder protocol(NewSrvRecordProtocol protocol) {
            PROTOCOL.set(this, protocol);
            return this;
        }

        /** Sets {@link NewSrvRecord#priority()}. */
        public Builder priority(String priority) {
            PRIORITY.set(this, priority);
            return this;
        }

        /** Sets {@link NewSrvRecord#weight()}. */
        public Builder weight(String weight) {
            WEIGHT.set(this, weight);
            return this;
        }

        /** Sets {@link NewSrvRecord#port()}. */
        public Builder port(String port) {
            PORT.set(this, port);
            return this;
        }
    }
}
