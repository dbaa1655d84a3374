// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Builder
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
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
        return new Builder();
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
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Builder_#property()}. */
        public Builder property(String property) {
            PROPERTY.set(this, property);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public Builder_ build() {
            return new Builder_(objectValues());
        }
    }
}
