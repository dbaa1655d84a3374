// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewFailoverRecord
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;

/** A record to create that switches to another address when the first one fails. */
public final class NewFailoverRecord extends ObjectModel {
    private static final Property<String> TYPE_ = Property.required("type", JsonTypes.STRING).constant("failover");
    private static final Property<String> HOST = Property.required("host", JsonTypes.STRING);
    private static final Property<String> PRIMARY_DATA = Property.required("primary_data", JsonTypes.STRING);
    private static final Property<List<String>> DATA = Property.required("data", JsonTypes.list(JsonTypes.STRING));
    private static final Property<String> SERVICE_TYPE = Property.required("service_type", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<NewFailoverRecord> TYPE = ObjectType.of(NewFailoverRecord.class,
            NewFailoverRecord::new, TYPE_, HOST, PRIMARY_DATA, DATA, SERVICE_TYPE);

    private NewFailoverRecord(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code host}, {@code primaryData}, {@code data}, {@code serviceType}. */
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

    /** Address to use as long as it answers. */
    public String primaryData() {
        return required(PRIMARY_DATA);
    }

    /** Addresses to fall back to. */
    public List<String> data() {
        return list(DATA);
    }

    /** Key of the check that decides whether an address answers, such as {@code icmp.ping}. */
    public String serviceType() {
        return required(SERVICE_TYPE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link NewFailoverRecord}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link NewFailoverRecord#host()}. */
        public Builder host(String host) {
            set(HOST, host);
            return this;
        }

        /** Sets {@link NewFailoverRecord#primaryData()}. */
        public Builder primaryData(String primaryData) {
            set(PRIMARY_DATA, primaryData);
            return this;
        }

        /** Sets {@link NewFailoverRecord#data()}. */
        public Builder data(List<String> data) {
            set(DATA, data);
            return this;
        }

        /** Sets {@link NewFailoverRecord#serviceType()}. */
        public Builder serviceType(String serviceType) {
            set(SERVICE_TYPE, serviceType);
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
        public NewFailoverRecord build() {
            return new NewFailoverRecord(objectValues());
        }
    }
}
