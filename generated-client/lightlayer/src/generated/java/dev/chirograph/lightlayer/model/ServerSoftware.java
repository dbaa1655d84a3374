// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ServerSoftware
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** Server program that a certificate can be issued for. */
public final class ServerSoftware extends ObjectModel {
    private static final Property<Long> ID = Property.required("id", JsonTypes.LONG);
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<ServerSoftware> TYPE = ObjectType.of(ServerSoftware.class, ServerSoftware::new, ID,
            NAME);

    private ServerSoftware(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code id}, {@code name}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the program; an order names it. */
    public Long id() {
        return required(ID);
    }

    /** Name of the program. */
    public String name() {
        return required(NAME);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link ServerSoftware}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link ServerSoftware#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link ServerSoftware#name()}. */
        public Builder name(String name) {
            set(NAME, name);
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
        public ServerSoftware build() {
            return new ServerSoftware(objectValues());
        }
    }
}
