// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Credentials
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** What a client area login needs. */
public final class Credentials extends JsonObjectModel {
    private static final Property<String> USERNAME = JsonTypes.STRING.required("username");
    private static final Property<String> PASSWORD = JsonTypes.SECRET.required("password").hidden();

    /** How this type is read and written. */
    public static final ObjectType<Credentials> TYPE = ObjectType.<Credentials>of(new Credentials(ObjectValues.NONE),
            USERNAME, PASSWORD);

    private Credentials(ObjectValues values) {
        super(values);
    }

    @Override
    protected Credentials create(ObjectValues members) {
        return new Credentials(members);
    }

    /** Starts an empty object; it needs {@code username}, {@code password}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** E-mail address of the account. */
    public String username() {
        return USERNAME.get(this);
    }

    /** Password of the account. */
    public String password() {
        return PASSWORD.get(this);
    }

    /** Builds a {@link Credentials}. */
    public static final class Builder extends JsonObjectBuilder<Credentials, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Credentials#username()}. */
        public Builder username(String username) {
            USERNAME.set(this, username);
            return this;
        }

        /** Sets {@link Credentials#password()}. */
        public Builder password(String password) {
            PASSWORD.set(this, password);
            return this;
        }
    }
}
