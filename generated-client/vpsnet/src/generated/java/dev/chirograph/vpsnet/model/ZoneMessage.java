// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ZoneMessage
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** Says that a zone was written. */
public final class ZoneMessage extends ObjectModel {
    private static final Property<String> MESSAGE = Property.required("message", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<ZoneMessage> TYPE = ObjectType.of(ZoneMessage.class, ZoneMessage::new, MESSAGE);

    private ZoneMessage(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code message}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Success in words. */
    public String message() {
        return required(MESSAGE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link ZoneMessage}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link ZoneMessage#message()}. */
        public Builder message(String message) {
            set(MESSAGE, message);
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
        public ZoneMessage build() {
            return new ZoneMessage(objectValues());
        }
    }
}
