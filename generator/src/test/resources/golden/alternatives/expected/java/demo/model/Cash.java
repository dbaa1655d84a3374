// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Cash
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

/** {@code Cash}. */
public final class Cash extends ObjectModel {
    private static final Property<String> TYPE_ = Property.required("type", JsonTypes.STRING).constant("cash");
    private static final Property<String> CURRENCY = Property.optional("currency", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<Cash> TYPE = ObjectType.of(Cash.class, Cash::new, TYPE_, CURRENCY);

    private Cash(ObjectValues values) {
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

    /** {@code type}. */
    public String type() {
        return required(TYPE_);
    }

    /** {@code currency}. */
    public @Nullable String currency() {
        return optional(CURRENCY);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Cash}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Cash#currency()}. */
        public Builder currency(String currency) {
            set(CURRENCY, currency);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public Cash build() {
            return new Cash(objectValues());
        }
    }
}
