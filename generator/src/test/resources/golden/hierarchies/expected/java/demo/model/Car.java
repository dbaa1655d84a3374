// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Car
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** The base lists the words of its kinds in its own spelling. */
public final class Car extends JsonObjectModel {
    private static final Property<VehicleKind> KIND = JsonTypes.ref(VehicleKind.class).required("kind").preset("CAR");
    private static final Property<Long> DOORS = JsonTypes.LONG.optional("doors");

    /** How this type is read and written. */
    public static final ObjectType<Car> TYPE = ObjectType.<Car>of(new Car(ObjectValues.NONE), KIND, DOORS);

    private Car(ObjectValues values) {
        super(values);
    }

    @Override
    protected Car create(ObjectValues members) {
        return new Car(members);
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

    /** {@code doors}. */
    public @Nullable Long doors() {
        return DOORS.find(this);
    }

    /** Builds a {@link Car}. */
    public static final class Builder extends JsonObjectBuilder<Car, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Car#kind()}. */
        public Builder kind(VehicleKind kind) {
            KIND.set(this, kind);
            return this;
        }

        /** Sets {@link Car#doors()}. */
        public Builder doors(long doors) {
            DOORS.set(this, doors);
            return this;
        }
    }
}
