// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Pet
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** {@code Pet}. */
public final class Pet extends JsonObjectModel {
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").preset("Pet");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");

    /** How this type is read and written. */
    public static final ObjectType<Pet> TYPE = ObjectType.<Pet>of(new Pet(ObjectValues.NONE), KIND, NAME);

    private Pet(ObjectValues values) {
        super(values);
    }

    @Override
    protected Pet create(ObjectValues members) {
        return new Pet(members);
    }

    /** Starts an empty object; it needs {@code name}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code kind}. */
    public String kind() {
        return KIND.get(this);
    }

    /** {@code name}. */
    public String name() {
        return NAME.get(this);
    }

    /** Builds a {@link Pet}. */
    public static final class Builder extends JsonObjectBuilder<Pet, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Pet#kind()}. */
        public Builder kind(String kind) {
            KIND.set(this, kind);
            return this;
        }

        /** Sets {@link Pet#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }
    }
}
