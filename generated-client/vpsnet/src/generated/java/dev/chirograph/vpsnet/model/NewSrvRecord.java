// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewSrvRecord
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** A service record to create. Its numbers are strings. */
public final class NewSrvRecord extends ObjectModel {
    private static final Property<String> TYPE_ = Property.required("type", JsonTypes.STRING).constant("srv");
    private static final Property<String> HOST = Property.required("host", JsonTypes.STRING);
    private static final Property<String> TTL = Property.required("ttl", JsonTypes.STRING);
    private static final Property<String> DATA = Property.required("data", JsonTypes.STRING);
    private static final Property<String> SERVICE = Property.required("service", JsonTypes.STRING);
    private static final Property<NewSrvRecordProtocol> PROTOCOL =
            Property.required("protocol", () -> NewSrvRecordProtocol.TYPE);
    private static final Property<String> PRIORITY = Property.required("priority", JsonTypes.STRING);
    private static final Property<String> WEIGHT = Property.required("weight", JsonTypes.STRING);
    private static final Property<String> PORT = Property.required("port", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<NewSrvRecord> TYPE = ObjectType.of(NewSrvRecord.class, NewSrvRecord::new, TYPE_,
            HOST, TTL, DATA, SERVICE, PROTOCOL, PRIORITY, WEIGHT, PORT);

    private NewSrvRecord(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code host}, {@code ttl}, {@code data}, {@code service}, {@code protocol},
     * {@code priority}, {@code weight}, {@code port}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Kind of record. */
    public String type() {
        return required(TYPE_);
    }

    /** Full name of the record, such as {@code _sip._tcp.example.com}. */
    public String host() {
        return required(HOST);
    }

    /**
     * Time to live in seconds; on offer are 900 (15 minutes), 3600 (an hour), 86400 (a day) and 604800 (a week).
     * Pattern: {@code ^[0-9]+$}.
     */
    public String ttl() {
        return required(TTL);
    }

    /** Host name of the machine that offers the service, with a dot at the end. */
    public String data() {
        return required(DATA);
    }

    /** Symbolic name of the service. */
    public String service() {
        return required(SERVICE);
    }

    /** Transport protocol: TCP, UDP or TLS. */
    public NewSrvRecordProtocol protocol() {
        return required(PROTOCOL);
    }

    /** Priority of the target; the lowest is preferred. Pattern: {@code ^[0-9]+$}. */
    public String priority() {
        return required(PRIORITY);
    }

    /** Weight among records of the same priority; the highest is preferred. Pattern: {@code ^[0-9]+$}. */
    public String weight() {
        return required(WEIGHT);
    }

    /** TCP or UDP port of the service. Pattern: {@code ^[0-9]+$}. */
    public String port() {
        return required(PORT);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link NewSrvRecord}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link NewSrvRecord#host()}. */
        public Builder host(String host) {
            set(HOST, host);
            return this;
        }

        /** Sets {@link NewSrvRecord#ttl()}. */
        public Builder ttl(String ttl) {
            set(TTL, ttl);
            return this;
        }

        /** Sets {@link NewSrvRecord#data()}. */
        public Builder data(String data) {
            set(DATA, data);
            return this;
        }

        /** Sets {@link NewSrvRecord#service()}. */
        public Builder service(String service) {
            set(SERVICE, service);
            return this;
        }

        /** Sets {@link NewSrvRecord#protocol()}. */
        public Builder protocol(NewSrvRecordProtocol protocol) {
            set(PROTOCOL, protocol);
            return this;
        }

        /** Sets {@link NewSrvRecord#priority()}. */
        public Builder priority(String priority) {
            set(PRIORITY, priority);
            return this;
        }

        /** Sets {@link NewSrvRecord#weight()}. */
        public Builder weight(String weight) {
            set(WEIGHT, weight);
            return this;
        }

        /** Sets {@link NewSrvRecord#port()}. */
        public Builder port(String port) {
            set(PORT, port);
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
        public NewSrvRecord build() {
            return new NewSrvRecord(objectValues());
        }
    }
}
