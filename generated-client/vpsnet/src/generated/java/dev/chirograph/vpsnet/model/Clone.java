// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Clone
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.time.OffsetDateTime;

/** A cloning of a cloud server. */
public final class Clone extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<String> LABEL = JsonTypes.STRING.required("label");
    private static final Property<String> STATUS = JsonTypes.STRING.required("status");
    private static final Property<Long> CLONED_SERVER_ID = JsonTypes.LONG.required("cloned_server_id");
    private static final Property<OffsetDateTime> CREATED_AT = JsonTypes.DATE_TIME.required("created_at");

    /** How this type is read and written. */
    public static final ObjectType<Clone> TYPE = ObjectType.<Clone>of(new Clone(ObjectValues.NONE), ID, LABEL, STATUS,
            CLONED_SERVER_ID, CREATED_AT);

    private Clone(ObjectValues values) {
        super(values);
    }

    @Override
    protected Clone create(ObjectValues members) {
        return new Clone(members);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code label}, {@code status}, {@code clonedServerId},
     * {@code createdAt}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the cloning. */
    public Long id() {
        return ID.get(this);
    }

    /** Name of the clone. */
    public String label() {
        return LABEL.get(this);
    }

    /** State in words, such as {@code Cloned successfully}. */
    public String status() {
        return STATUS.get(this);
    }

    /** Number of the new cloud server. */
    public Long clonedServerId() {
        return CLONED_SERVER_ID.get(this);
    }

    /** {@code created_at}. */
    public OffsetDateTime createdAt() {
        return CREATED_AT.get(this);
    }

    /** Builds a {@link Clone}. */
    public static final class Builder extends JsonObjectBuilder<Clone, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Clone#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link Clone#label()}. */
        public Builder label(String label) {
            LABEL.set(this, label);
            return this;
        }

        /** Sets {@link Clone#status()}. */
        public Builder status(String status) {
            STATUS.set(this, status);
            return this;
        }

        /** Sets {@link Clone#clonedServerId()}. */
        public Builder clonedServerId(long clonedServerId) {
            CLONED_SERVER_ID.set(this, clonedServerId);
            return this;
        }

        /** Sets {@link Clone#createdAt()}. */
        public Builder createdAt(OffsetDateTime createdAt) {
            CREATED_AT.set(this, createdAt);
            return this;
        }
    }
}
