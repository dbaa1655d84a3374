// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewDnsZone
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** DNS zone to create. */
public final class NewDnsZone extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.required("name");

    /** How this type is read and written. */
    public static final ObjectType<NewDnsZone> TYPE = ObjectType.<NewDnsZone>of(new NewDnsZone(ObjectValues.NONE),
            NAME);

    private NewDnsZone(ObjectValues values) {
        super(values);
    }

    @Override
    protected NewDnsZone create(ObjectValues members) {
        return new NewDnsZone(members);
    }

    /** Starts an empty object; it needs {@code name}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Domain name of the zone. */
    public String name() {
        return NAME.get(this);
    }

    /** Builds a {@link NewDnsZone}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link NewDnsZone#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
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
        public NewDnsZone build() {
            return new NewDnsZone(objectValues());
        }
    }
}
