// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/User
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code User}. */
public final class User extends ObjectModel {
    private static final Property<Long> ID = Property.optional("id", JsonTypes.LONG);
    private static final Property<String> NAME = Property.required("name", JsonTypes.STRING);
    private static final Property<String> PASSWORD =
            Property.required("password", JsonTypes.SECRET).unanswered().hidden();
    private static final Property<String> KIND = Property.required("kind", JsonTypes.STRING).constant("user");
    private static final Property<String> ZONE = Property.required("zone", JsonTypes.STRING);
    private static final Property<Long> LEVEL = Property.optional("level", JsonTypes.LONG);
    private static final Property<String> NICK = Property.optional("nick", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<User> TYPE = ObjectType.of(User.class, User::new, ID, NAME, PASSWORD, KIND, ZONE,
            LEVEL, NICK);

    private User(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code name}, {@code password}, {@code zone}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code id}. */
    public Long id() {
        return required(ID);
    }

    /** {@code name}. */
    public String name() {
        return required(NAME);
    }

    /** {@code password}. */
    public @Nullable String password() {
        return optional(PASSWORD);
    }

    /** {@code kind}. */
    public String kind() {
        return required(KIND);
    }

    /** {@code zone}. Default: {@code UTC}. */
    public String zone() {
        return required(ZONE);
    }

    /** {@code level}. Default: 3. */
    public @Nullable Long level() {
        return optional(LEVEL);
    }

    /**
     * {@code nick}.
     *
     * @deprecated the contract discourages its use
     */
    @Deprecated
    public @Nullable String nick() {
        return optional(NICK);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link User}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link User#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link User#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link User#password()}. */
        public Builder password(String password) {
            set(PASSWORD, password);
            return this;
        }

        /** Sets {@link User#zone()}. */
        public Builder zone(String zone) {
            set(ZONE, zone);
            return this;
        }

        /** Sets {@link User#level()}. */
        public Builder level(long level) {
            set(LEVEL, level);
            return this;
        }

        /**
         * Sets {@link User#nick()}.
         *
         * @deprecated the contract discourages its use
         */
        @Deprecated
        public Builder nick(String nick) {
            set(NICK, nick);
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
        public User build() {
            return new User(objectValues());
        }
    }
}
