// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CloneDeletion
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Which clone to delete. */
public final class CloneDeletion extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");

    /** How this type is read and written. */
    public static final ObjectType<CloneDeletion> TYPE = ObjectType.<CloneDeletion>of(
            new CloneDeletion(ObjectValues.NONE), ID);

    private CloneDeletion(ObjectValues values) {
        super(values);
    }

    @Override
    protected CloneDeletion create(ObjectValues members) {
        return new CloneDeletion(members);
    }

    /** Starts an empty object; it needs {@code id}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the clone. */
    public Long id() {
        return ID.get(this);
    }

    /** Builds a {@link CloneDeletion}. */
    public static final class Builder extends JsonObjectBuilder<CloneDeletion, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CloneDeletion#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }
    }
}
