// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Box
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.Map;

/** {@code Box}. */
public final class Box extends ObjectModel {
    private static final Property<BigDecimal> WIDTH = Property.required("width", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> HEIGHT = Property.required("height", JsonTypes.DECIMAL);

    /** How this type is read and written. */
    public static final ObjectType<Box> TYPE = ObjectType.of(Box.class, Box::new, WIDTH, HEIGHT);

    private Box(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code width}, {@code height}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code width}. */
    public BigDecimal width() {
        return required(WIDTH);
    }

    /** {@code height}. */
    public BigDecimal height() {
        return required(HEIGHT);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Box}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Box#width()}. */
        public Builder width(BigDecimal width) {
            set(WIDTH, width);
            return this;
        }

        /** Sets {@link Box#height()}. */
        public Builder height(BigDecimal height) {
            set(HEIGHT, height);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /**
         * Returns the object.
         *
         * @throws IllegalStateException when a required property is missing
         */
        public Box build() {
            return new Box(objectValues());
        }
    }
}
