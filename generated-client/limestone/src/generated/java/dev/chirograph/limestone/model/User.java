// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/User
package dev.chirograph.limestone.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.client.json.XmlShape;

/**
 * A user of the account. Only the id is known to be read; the provider promises further detail, which can be read as
 * additional properties.
 */
public final class User extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.required("id").xml(XmlShape.attribute());

    /** How this type is read and written. */
    public static final ObjectType<User> TYPE = ObjectType.<User>of(new User(ObjectValues.NONE), ID);

    private User(ObjectValues values) {
        super(values);
    }

    @Override
    protected User create(ObjectValues members) {
        return new User(members);
    }

    /** Starts an empty object; it needs {@code id}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** The user id. */
    public String id() {
        return ID.get(this);
    }

    /** Builds an {@link User}. */
    public static final class Builder extends JsonObjectBuilder<User, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link User#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }
    }
}
