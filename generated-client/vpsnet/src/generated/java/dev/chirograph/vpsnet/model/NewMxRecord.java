// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewMxRecord
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** A mail server record to create. */
public final class NewMxRecord extends ObjectModel {
    private static final Property<String> TYPE_ = Property.required("type", JsonTypes.STRING).constant("mx");
    private static final Property<String> HOST = Property.required("host", JsonTypes.STRING);
    private static final Property<Long> TTL = Property.required("ttl", JsonTypes.LONG);
    private static final Property<String> DATA = Property.required("data", JsonTypes.STRING);
    private static final Property<Long> MX_PRIORITY = Property.required("mx_priority", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<NewMxRecord> TYPE = ObjectType.of(NewMxRecord.class, NewMxRecord::new, TYPE_, HOST,
            TTL, DATA, MX_PRIORITY);

    private NewMxRecord(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code host}, {@code ttl}, {@code data}, {@code mxPriority}. */
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

    /** Host the record is for, relative to the domain; <code>&#64;</code> is the domain itself. */
    public String host() {
        return required(HOST);
    }

    /** Time to live in seconds; on offer are 900 (15 minutes), 3600 (an hour), 86400 (a day) and 604800 (a week). */
    public Long ttl() {
        return required(TTL);
    }

    /** Host name of the mail server with a dot at the end. */
    public String data() {
        return required(DATA);
    }

    /** Priority; the lowest is asked first. */
    public Long mxPriority() {
        return required(MX_PRIORITY);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link NewMxRecord}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link NewMxRecord#host()}. */
        public Builder host(String host) {
            set(HOST, host);
            return this;
        }

        /** Sets {@link NewMxRecord#ttl()}. */
        public Builder ttl(long ttl) {
            set(TTL, ttl);
            return this;
        }

        /** Sets {@link NewMxRecord#data()}. */
        public Builder data(String data) {
            set(DATA, data);
            return this;
        }

        /** Sets {@link NewMxRecord#mxPriority()}. */
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
        public NewMxRecord build() {
            return new NewMxRecord(objectValues());
        }
    }
}
