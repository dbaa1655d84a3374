// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ContactCreated
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;

/** The contact was added. */
public final class ContactCreated extends ObjectModel {
    private static final Property<String> CONTACT_ID = Property.required("contact_id", JsonTypes.STRING);
    private static final Property<List<String>> INFO = Property.required("info", JsonTypes.list(JsonTypes.STRING));

    /** How this type is read and written. */
    public static final ObjectType<ContactCreated> TYPE = ObjectType.of(ContactCreated.class, ContactCreated::new,
            CONTACT_ID, INFO);

    private ContactCreated(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code contactId}, {@code info}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the new contact. */
    public String contactId() {
        return required(CONTACT_ID);
    }

    /** Codes of what was done: profile_added. */
    public List<String> info() {
        return list(INFO);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link ContactCreated}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link ContactCreated#contactId()}. */
        public Builder contactId(String contactId) {
            set(CONTACT_ID, contactId);
            return this;
        }

        /** Sets {@link ContactCreated#info()}. */
        public Builder info(List<String> info) {
            set(INFO, info);
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
        public ContactCreated build() {
            return new ContactCreated(objectValues());
        }
    }
}
