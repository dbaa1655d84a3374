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

/** Any animal, also one of no particular kind. */
public final class Dog extends JsonObjectModel {
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").preset("Dog");
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");
    private static final Property<String> PLACE = JsonTypes.STRING.required("place");

    /** How this type is read and written. */
    public static final ObjectType<Dog> TYPE = ObjectType.<Dog>of(new Dog(ObjectValues.NONE), KIND, NAME, PLACE);

    private Dog(ObjectValues values) {
        super(values);
    }

    @Override
    protected Dog create(ObjectValues members) {
        return new Dog(members);
    }

    /** Starts an empty object; it needs {@code place}. */
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
    public @Nullable String name() {
        return NAME.find(this);
    }

    /** {@code place}. */
    public String place() {
        return PLACE.get(this);
    }

    /** Builds a {@link Dog}. */
    public static final class Builder extends JsonObjectBuilder<Dog, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Dog#kind()}. */
        public Builder kind(String kind) {
            KIND.set(this, kind);
            return this;
        }

        /** Sets {@link Dog#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link Dog#place()}. */
        public Builder place(String place) {
            PLACE.set(this, place);
            return this;
        }
    }
}
