// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Builder
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Builder}. */
public final class Builder_ extends ObjectModel {
    private static final Property<String> PROPERTY = Property.optional("property", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<Builder_> TYPE = ObjectType.of(Builder_.class, Builder_::new, PROPERTY);

    private Builder_(ObjectValues values) {
        super(values);
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
        return optional(PROPERTY);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
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
            set(PROPERTY, property);
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
