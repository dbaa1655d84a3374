// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Cat
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** {@code Cat}. */
public final class Cat extends JsonObjectModel {
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").preset("cat");
    private static final Property<Long> LIVES = JsonTypes.LONG.required("lives");

    /** How this type is read and written. */
    public static final ObjectType<Cat> TYPE = ObjectType.<Cat>of(new Cat(ObjectValues.NONE), KIND, LIVES);

    private Cat(ObjectValues values) {
        super(values);
    }

    @Override
    protected Cat create(ObjectValues members) {
        return new Cat(members);
    }

    /** Starts an empty object; it needs {@code lives}. */
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

    /** {@code lives}. */
    public Long lives() {
        return LIVES.get(this);
    }

    /** Builds a {@link Cat}. */
    public static final class Builder extends JsonObjectBuilder<Cat, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Cat#kind()}. */
        public Builder kind(String kind) {
            KIND.set(this, kind);
            return this;
        }

        /** Sets {@link Cat#lives()}. */
        public Builder lives(long lives) {
            LIVES.set(this, lives);
            return this;
        }
    }
}
