// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Builder
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Builder}. */
public final class Builder_ extends JsonObjectModel {
    private static final Property<String> PROPERTY = JsonTypes.STRING.optional("property");

    /** How this type is read and written. */
    public static final ObjectType<Builder_> TYPE = ObjectType.<Builder_>of(new Builder_(ObjectValues.NONE), PROPERTY);

    private Builder_(ObjectValues values) {
        super(values);
    }

    @Override
    protected Builder_ create(ObjectValues members) {
        return new Builder_(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code property}. */
    public @Nullable String property() {
        return PROPERTY.find(this);
    }

    /** Builds a {@link Builder_}. */
    public static final class Builder extends JsonObjectBuilder<Builder_, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Builder_#property()}. */
        public Builder property(String property) {
            PROPERTY.set(this, property);
            return this;
        }
    }
}
