// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/LabelUpdate
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Label to set. */
public final class LabelUpdate extends JsonObjectModel {
    private static final Property<String> LABEL = JsonTypes.STRING.required("label");

    /** How this type is read and written. */
    public static final ObjectType<LabelUpdate> TYPE = ObjectType.<LabelUpdate>of(new LabelUpdate(ObjectValues.NONE),
            LABEL);

    private LabelUpdate(ObjectValues values) {
        super(values);
    }

    @Override
    protected LabelUpdate create(ObjectValues members) {
        return new LabelUpdate(members);
    }

    /** Starts an empty object; it needs {@code label}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** New label. */
    public String label() {
        return LABEL.get(this);
    }

    /** Builds a {@link LabelUpdate}. */
    public static final class Builder extends JsonObjectBuilder<LabelUpdate, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link LabelUpdate#label()}. */
        public Builder label(String label) {
            LABEL.set(this, label);
            return this;
        }
    }
}
