// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ZoneRecord
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of a zone that is written as a whole. */
public final class ZoneRecord extends ObjectModel {
    private static final Property<ZoneRecordType> TYPE_ = Property.required("type", () -> ZoneRecordType.TYPE);
    private static final Property<String> HOST = Property.required("host", JsonTypes.STRING);
    private static final Property<Long> TTL = Property.required("ttl", JsonTypes.LONG);
    private static final Property<String> DATA = Property.required("data", JsonTypes.STRING);
    private static final Property<Long> MX_PRIORITY = Property.optional("mx_priority", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<ZoneRecord> TYPE = ObjectType.of(ZoneRecord.class, ZoneRecord::new, TYPE_, HOST, TTL,
            DATA, MX_PRIORITY);

    private ZoneRecord(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code type}, {@code host}, {@code ttl}, {@code data}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Kind of record. */
    public ZoneRecordType type() {
        return required(TYPE_);
    }

    /** Host the record is for, relative to the domain; <code>&#64;</code> is the domain itself. */
    public String host() {
        return required(HOST);
    }

    /** Time to live in seconds. */
    public Long ttl() {
        return required(TTL);
    }

    /** What the record says: an address, a host name with a dot at the end, or a text. */
    public String data() {
        return required(DATA);
    }

    /** Priority of a mail server; required for MX records. */
    public @Nullable Long mxPriority() {
        return optional(MX_PRIORITY);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link ZoneRecord}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link ZoneRecord#type()}. */
        public Builder type(ZoneRecordType type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link ZoneRecord#host()}. */
        public Builder host(String host) {
            set(HOST, host);
            return this;
        }

        /** Sets {@link ZoneRecord#ttl()}. */
        public Builder ttl(long ttl) {
            set(TTL, ttl);
            return this;
        }

        /** Sets {@link ZoneRecord#data()}. */
        public Builder data(String data) {
            set(DATA, data);
            return this;
        }

        /** Sets {@link ZoneRecord#mxPriority()}. */
        public Builder mxPriority(long mxPriority) {
            set(MX_PRIORITY, mxPriority);
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
        public ZoneRecord build() {
            return new ZoneRecord(objectValues());
        }
    }
}
