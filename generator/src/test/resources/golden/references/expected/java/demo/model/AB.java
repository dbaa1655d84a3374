// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/A/$defs/B
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

/** {@code A B}. */
public final class AB extends ObjectModel {
    private static final Property<Long> C = Property.optional("c", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<AB> TYPE = ObjectType.of(AB.class, AB::new, C);

    private AB(ObjectValues values) {
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

    /** {@code c}. */
    public @Nullable Long c() {
        return optional(C);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link AB}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link AB#c()}. */
        public Builder c(long c) {
            set(C, c);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public AB build() {
            return new AB(objectValues());
        }
    }
}
