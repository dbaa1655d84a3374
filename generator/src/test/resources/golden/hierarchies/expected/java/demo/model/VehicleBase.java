// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Vehicle/discriminator
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** The base lists the words of its kinds in its own spelling. */
public final class VehicleBase extends JsonObjectModel {
    private static final Property<VehicleKind> KIND =
            JsonTypes.ref(VehicleKind.class).required("kind").preset("VEHICLE");

    /** How this type is read and written. */
    public static final ObjectType<VehicleBase> TYPE = ObjectType.<VehicleBase>of(new VehicleBase(ObjectValues.NONE),
            KIND);

    private VehicleBase(ObjectValues values) {
        super(values);
    }

    @Override
    protected VehicleBase create(ObjectValues members) {
        return new VehicleBase(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code kind}. */
    public VehicleKind kind() {
        return KIND.get(this);
    }

    /** Builds a {@link VehicleBase}. */
    public static final class Builder extends JsonObjectBuilder<VehicleBase, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link VehicleBase#kind()}. */
        public Builder kind(VehicleKind kind) {
            KIND.set(this, kind);
            return this;
        }
    }
}
