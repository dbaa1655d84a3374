// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Object
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Object}. */
public final class Object_ extends JsonObjectModel {
    private static final Property<Object_> OBJECT = JsonTypes.ref(Object_.class).optional("object");

    /** How this type is read and written. */
    public static final ObjectType<Object_> TYPE = ObjectType.<Object_>of(new Object_(ObjectValues.NONE), OBJECT);

    private Object_(ObjectValues values) {
        super(values);
    }

    @Override
    protected Object_ create(ObjectValues members) {
        return new Object_(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code object}. */
    public @Nullable Object_ object() {
        return OBJECT.find(this);
    }

    /** Builds an {@link Object_}. */
    public static final class Builder extends JsonObjectBuilder<Object_, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Object_#object()}. */
        public Builder object(Object_ object) {
            OBJECT.set(this, object);
            return this;
        }
    }
}
