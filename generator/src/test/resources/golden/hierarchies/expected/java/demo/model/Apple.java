// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Apple
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Apple}. */
public final class Apple extends JsonObjectModel {
    private static final Property<String> COLOUR = JsonTypes.STRING.optional("colour");

    /** How this type is read and written. */
    public static final ObjectType<Apple> TYPE = ObjectType.<Apple>of(new Apple(ObjectValues.NONE), COLOUR);

    private Apple(ObjectValues values) {
        super(values);
    }

    @Override
    protected Apple create(ObjectValues members) {
        return new Apple(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code colour}. */
    public @Nullable String colour() {
        return COLOUR.find(this);
    }

    /** Builds an {@link Apple}. */
    public static final class Builder extends JsonObjectBuilder<Apple, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Apple#colour()}. */
        public Builder colour(String colour) {
            COLOUR.set(this, colour);
            return this;
        }
    }
}
