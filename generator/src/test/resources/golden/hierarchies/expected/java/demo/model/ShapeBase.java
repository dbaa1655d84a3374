// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Shape/discriminator
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** {@code Shape Base}. */
public final class ShapeBase extends JsonObjectModel {
    private static final Property<String> FORM = JsonTypes.STRING.required("form").preset("plain");

    /** How this type is read and written. */
    public static final ObjectType<ShapeBase> TYPE = ObjectType.<ShapeBase>of(new ShapeBase(ObjectValues.NONE), FORM);

    private ShapeBase(ObjectValues values) {
        super(values);
    }

    @Override
    protected ShapeBase create(ObjectValues members) {
        return new ShapeBase(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code form}. */
    public String form() {
        return FORM.get(this);
    }

    /** Builds a {@link ShapeBase}. */
    public static final class Builder extends JsonObjectBuilder<ShapeBase, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ShapeBase#form()}. */
        public Builder form(String form) {
            FORM.set(this, form);
            return this;
        }
    }
}
