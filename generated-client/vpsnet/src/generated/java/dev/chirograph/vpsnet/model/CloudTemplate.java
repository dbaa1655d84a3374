// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CloudTemplate
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** A template that a cloud offers. */
public final class CloudTemplate extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<String> LABEL = JsonTypes.STRING.required("label");

    /** How this type is read and written. */
    public static final ObjectType<CloudTemplate> TYPE = ObjectType.<CloudTemplate>of(
            new CloudTemplate(ObjectValues.NONE), ID, LABEL);

    private CloudTemplate(ObjectValues values) {
        super(values);
    }

    @Override
    protected CloudTemplate create(ObjectValues members) {
        return new CloudTemplate(members);
    }

    /** Starts an empty object; it needs {@code id}, {@code label}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the template on this cloud. */
    public Long id() {
        return ID.get(this);
    }

    /** Name of the template. */
    public String label() {
        return LABEL.get(this);
    }

    /** Builds a {@link CloudTemplate}. */
    public static final class Builder extends JsonObjectBuilder<CloudTemplate, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CloudTemplate#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link CloudTemplate#label()}. */
        public Builder label(String label) {
            LABEL.set(this, label);
            return this;
        }
    }
}
