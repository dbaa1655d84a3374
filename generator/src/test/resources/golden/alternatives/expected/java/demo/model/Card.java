// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Card
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** {@code Card}. */
public final class Card extends ObjectModel {
    private static final Property<String> TYPE_ = Property.required("type", JsonTypes.STRING).constant("card");
    private static final Property<String> NUMBER = Property.required("number", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<Card> TYPE = ObjectType.of(Card.class, Card::new, TYPE_, NUMBER);

    private Card(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code number}. */
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

    /** {@code number}. */
    public String number() {
        return required(NUMBER);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Card}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Card#number()}. */
        public Builder number(String number) {
            set(NUMBER, number);
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
        public Card build() {
            return new Card(objectValues());
        }
    }
}
