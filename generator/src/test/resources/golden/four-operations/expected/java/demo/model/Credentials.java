// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Credentials
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** What a login needs. */
public final class Credentials extends ObjectModel {
    private static final Property<String> USERNAME = Property.required("username", JsonTypes.STRING);
    private static final Property<String> PASSWORD = Property.required("password", JsonTypes.SECRET).hidden();

    /** How this type is read and written. */
    public static final ObjectType<Credentials> TYPE = ObjectType.of(Credentials.class, Credentials::new, USERNAME,
            PASSWORD);

    private Credentials(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code username}, {@code password}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** E-mail address of the account. */
    public String username() {
        return required(USERNAME);
    }

    /** Password of the account. */
    public String password() {
        return required(PASSWORD);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Credentials}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Credentials#username()}. */
        public Builder username(String username) {
            set(USERNAME, username);
            return this;
        }

        /** Sets {@link Credentials#password()}. */
        public Builder password(String password) {
            set(PASSWORD, password);
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
        public Credentials build() {
            return new Credentials(objectValues());
        }
    }
}
