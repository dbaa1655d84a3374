// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewBackup
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Settings of a backup to make. */
public final class NewBackup extends JsonObjectModel {
    private static final Property<String> LABEL = JsonTypes.STRING.optional("label");

    /** How this type is read and written. */
    public static final ObjectType<NewBackup> TYPE = ObjectType.<NewBackup>of(new NewBackup(ObjectValues.NONE), LABEL);

    private NewBackup(ObjectValues values) {
        super(values);
    }

    @Override
    protected NewBackup create(ObjectValues members) {
        return new NewBackup(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Name of the backup. */
    public @Nullable String label() {
        return LABEL.find(this);
    }

    /** Builds a {@link NewBackup}. */
    public static final class Builder extends JsonObjectBuilder<NewBackup, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NewBackup#label()}. */
        public Builder label(String label) {
            LABEL.set(this, label);
            return this;
        }
    }
}
