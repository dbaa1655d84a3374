// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Override
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Override}. */
public final class Override_ extends JsonObjectModel {
    private static final Property<Boolean> OVERRIDE = JsonTypes.BOOLEAN.optional("override");

    /** How this type is read and written. */
    public static final ObjectType<Override_> TYPE = ObjectType.<Override_>of(new Override_(ObjectValues.NONE),
            OVERRIDE);

    private Override_(ObjectValues values) {
        super(values);
    }

    @Override
    protected Override_ create(ObjectValues members) {
        return new Override_(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code override}. */
    public @Nullable Boolean override() {
        return OVERRIDE.find(this);
    }

    /** Builds an {@link Override_}. */
    public static final class Builder extends JsonObjectBuilder<Override_, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Override_#override()}. */
        public Builder override(boolean override) {
            OVERRIDE.set(this, override);
            return this;
        }
    }
}
