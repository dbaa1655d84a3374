// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Maybe
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

/** {@code Maybe}. */
public final class Maybe extends ObjectModel {
    private static final Property<String> B = Property.optional("b", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<Maybe> TYPE = ObjectType.of(Maybe.class, Maybe::new, B);

    private Maybe(ObjectValues values) {
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

    /** {@code b}. */
    public @Nullable String b() {
        return optional(B);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Maybe}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Maybe#b()}. */
        public Builder b(String b) {
            set(B, b);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public Maybe build() {
            return new Maybe(objectValues());
        }
    }
}
