// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Toy
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** A base one of whose kinds has kinds that another property tells. */
public final class Toy extends JsonObjectModel {
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").preset("TOY");
    private static final Property<Long> AGE = JsonTypes.LONG.optional("age");

    /** How this type is read and written. */
    public static final ObjectType<Toy> TYPE = ObjectType.<Toy>of(new Toy(ObjectValues.NONE), KIND, AGE);

    private Toy(ObjectValues values) {
        super(values);
    }

    @Override
    protected Toy create(ObjectValues members) {
        return new Toy(members);
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
    public String kind() {
        return KIND.get(this);
    }

    /** {@code age}. */
    public @Nullable Long age() {
        return AGE.find(this);
    }

    /** Builds a {@link Toy}. */
    public static final class Builder extends JsonObjectBuilder<Toy, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Toy#kind()}. */
        public Builder kind(String kind) {
            KIND.set(this, kind);
            return this;
        }

        /** Sets {@link Toy#age()}. */
        public Builder age(long age) {
            AGE.set(this, age);
            return this;
        }
    }
}
