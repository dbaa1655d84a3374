// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Dog
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Dog}. */
public final class Dog extends JsonObjectModel {
    private static final Property<String> PET_TYPE = JsonTypes.STRING.required("petType");
    private static final Property<String> PLACE = JsonTypes.STRING.optional("place");

    /** How this type is read and written. */
    public static final ObjectType<Dog> TYPE = ObjectType.<Dog>of(new Dog(ObjectValues.NONE), PET_TYPE, PLACE);

    private Dog(ObjectValues values) {
        super(values);
    }

    @Override
    protected Dog create(ObjectValues members) {
        return new Dog(members);
    }

    /** Starts an empty object; it needs {@code petType}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code petType}. */
    public String petType() {
        return PET_TYPE.get(this);
    }

    /** {@code place}. */
    public @Nullable String place() {
        return PLACE.find(this);
    }

    /** Builds a {@link Dog}. */
    public static final class Builder extends JsonObjectBuilder<Dog, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Dog#petType()}. */
        public Builder petType(String petType) {
            PET_TYPE.set(this, petType);
            return this;
        }

        /** Sets {@link Dog#place()}. */
        public Builder place(String place) {
            PLACE.set(this, place);
            return this;
        }
    }
}
