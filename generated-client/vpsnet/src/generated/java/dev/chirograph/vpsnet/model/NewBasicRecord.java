// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewBasicRecord
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** A record of an ordinary kind to create. */
public final class NewBasicRecord extends ObjectModel {
    private static final Property<NewBasicRecordType> TYPE_ = Property.required("type", () -> NewBasicRecordType.TYPE);
    private static final Property<String> HOST = Property.required("host", JsonTypes.STRING);
    private static final Property<Long> TTL = Property.required("ttl", JsonTypes.LONG);
    private static final Property<String> DATA = Property.required("data", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<NewBasicRecord> TYPE = ObjectType.of(NewBasicRecord.class, NewBasicRecord::new,
            TYPE_, HOST, TTL, DATA);

    private NewBasicRecord(ObjectValues values) {
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
    public NewBasicRecordType type() {
        return required(TYPE_);
    }

    /** Host the record is for, relative to the domain; <code>&#64;</code> is the domain itself. */
    public String host() {
        return required(HOST);
    }

    /** Time to live in seconds; on offer are 900 (15 minutes), 3600 (an hour), 86400 (a day) and 604800 (a week). */
    public Long ttl() {
        return required(TTL);
    }

    /** What the record says: an address, a host name with a dot at the end, or a text. */
    public String data() {
        return required(DATA);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link NewBasicRecord}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link NewBasicRecord#type()}. */
        public Builder type(NewBasicRecordType type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link NewBasicRecord#host()}. */
        public Builder host(String host) {
            set(HOST, host);
            return this;
        }

        /** Sets {@link NewBasicRecord#ttl()}. */
        public Builder ttl(long ttl) {
            set(TTL, ttl);
            return this;
        }

        /** Sets {@link NewBasicRecord#data()}. */
        public Builder data(String data) {
            set(DATA, data);
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
        public NewBasicRecord build() {
            return new NewBasicRecord(objectValues());
        }
    }
}
