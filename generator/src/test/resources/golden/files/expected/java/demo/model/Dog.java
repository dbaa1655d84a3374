// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/dog
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** {@code dog}. */
public final class Dog extends JsonObjectModel {
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").preset("dog");
    private static final Property<User> OWNER = JsonTypes.ref(User.class).required("owner");

    /** How this type is read and written. */
    public static final ObjectType<Dog> TYPE = ObjectType.<Dog>of(new Dog(ObjectValues.NONE), KIND, OWNER);

    private Dog(ObjectValues values) {
        super(values);
    }

    @Override
    protected Dog create(ObjectValues members) {
        return new Dog(members);
    }

    /** Starts an empty object; it needs {@code owner}. */
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

    /** {@code owner}. */
    public User owner() {
        return OWNER.get(this);
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

        /** Sets {@link Dog#owner()}. */
        public Builder owner(User owner) {
            OWNER.set(this, owner);
            return this;
        }
    }
}
