// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ContactCreated
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** The contact was added. */
public final class ContactCreated extends JsonObjectModel {
    private static final Property<String> CONTACT_ID = JsonTypes.STRING.required("contact_id");
    private static final Property<List<String>> INFO = JsonTypes.STRING.list().required("info");

    /** How this type is read and written. */
    public static final ObjectType<ContactCreated> TYPE = ObjectType.<ContactCreated>of(
            new ContactCreated(ObjectValues.NONE), CONTACT_ID, INFO);

    private ContactCreated(ObjectValues values) {
        super(values);
    }

    @Override
    protected ContactCreated create(ObjectValues members) {
        return new ContactCreated(members);
    }

    /** Starts an empty object; it needs {@code contactId}, {@code info}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the new contact. */
    public String contactId() {
        return CONTACT_ID.get(this);
    }

    /** Codes of what was done: profile_added. */
    public List<String> info() {
        return INFO.get(this);
    }

    /** Builds a {@link ContactCreated}. */
    public static final class Builder extends JsonObjectBuilder<ContactCreated, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ContactCreated#contactId()}. */
        public Builder contactId(String contactId) {
            CONTACT_ID.set(this, contactId);
            return this;
        }

        /** Sets {@link ContactCreated#info()}. */
        public Builder info(List<String> info) {
            INFO.set(this, info);
            return this;
        }
    }
}
