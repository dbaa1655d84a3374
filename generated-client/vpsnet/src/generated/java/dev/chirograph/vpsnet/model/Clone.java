// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Clone
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.time.OffsetDateTime;
import java.util.Map;

/** A cloning of a cloud server. */
public final class Clone extends ObjectModel {
    private static final Property<Long> ID = Property.required("id", JsonTypes.LONG);
    private static final Property<String> LABEL = Property.required("label", JsonTypes.STRING);
    private static final Property<String> STATUS = Property.required("status", JsonTypes.STRING);
    private static final Property<Long> CLONED_SERVER_ID = Property.required("cloned_server_id", JsonTypes.LONG);
    private static final Property<OffsetDateTime> CREATED_AT = Property.required("created_at", JsonTypes.DATE_TIME);

    /** How this type is read and written. */
    public static final ObjectType<Clone> TYPE = ObjectType.of(Clone.class, Clone::new, ID, LABEL, STATUS,
            CLONED_SERVER_ID, CREATED_AT);

    private Clone(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code label}, {@code status}, {@code clonedServerId},
     * {@code createdAt}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the cloning. */
    public Long id() {
        return required(ID);
    }

    /** Name of the clone. */
    public String label() {
        return required(LABEL);
    }

    /** State in words, such as {@code Cloned successfully}. */
    public String status() {
        return required(STATUS);
    }

    /** Number of the new cloud server. */
    public Long clonedServerId() {
        return required(CLONED_SERVER_ID);
    }

    /** {@code created_at}. */
    public OffsetDateTime createdAt() {
        return required(CREATED_AT);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Clone}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Clone#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link Clone#label()}. */
        public Builder label(String label) {
            set(LABEL, label);
            return this;
        }

        /** Sets {@link Clone#status()}. */
        public Builder status(String status) {
            set(STATUS, status);
            return this;
        }

        /** Sets {@link Clone#clonedServerId()}. */
        public Builder clonedServerId(long clonedServerId) {
            set(CLONED_SERVER_ID, clonedServerId);
            return this;
        }

        /** Sets {@link Clone#createdAt()}. */
        public Builder createdAt(OffsetDateTime createdAt) {
            set(CREATED_AT, createdAt);
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
        public Clone build() {
            return new Clone(objectValues());
        }
    }
}
