// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/User
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code User}. */
public final class User extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.optional("id");
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<String> PASSWORD = JsonTypes.SECRET.required("password").unanswered().hidden();
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").constant("user");
    private static final Property<String> ZONE = JsonTypes.STRING.required("zone");
    private static final Property<Long> LEVEL = JsonTypes.LONG.optional("level");
    private static final Property<String> NICK = JsonTypes.STRING.optional("nick");

    /** How this type is read and written. */
    public static final ObjectType<User> TYPE = ObjectType.<User>of(new User(ObjectValues.NONE), ID, NAME, PASSWORD,
            KIND, ZONE, LEVEL, NICK);

    private User(ObjectValues values) {
        super(values);
    }

    @Override
    protected User create(ObjectValues members) {
        return new User(members);
    }

    /** Starts an empty object; it needs {@code name}, {@code password}, {@code zone}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code id}. Read-only: answers hold it, requests need not. */
    public Long id() {
        return ID.get(this);
    }

    /** {@code name}. */
    public String name() {
        return NAME.get(this);
    }

    /** {@code password}. Write-only: requests hold it, answers do not. */
    public @Nullable String password() {
        return PASSWORD.find(this);
    }

    /** {@code kind}. */
    public String kind() {
        return KIND.get(this);
    }

    /** {@code zone}. Default: {@code UTC}. */
    public String zone() {
        return ZONE.get(this);
    }

    /** {@code level}. Default: 3. */
    public @Nullable Long level() {
        return LEVEL.find(this);
    }

    /**
     * {@code nick}.
     *
     * @deprecated the contract discourages its use
     */
    @Deprecated
    public @Nullable String nick() {
        return NICK.find(this);
    }

    /** Builds an {@link User}. */
    public static final class Builder extends JsonObjectBuilder<User, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link User#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link User#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link User#password()}. */
        public Builder password(String password) {
            PASSWORD.set(this, password);
            return this;
        }

        /** Sets {@link User#zone()}. */
        public Builder zone(String zone) {
            ZONE.set(this, zone);
            return this;
        }

        /** Sets {@link User#level()}. */
        public Builder level(long level) {
            LEVEL.set(this, level);
            return this;
        }

        /**
         * Sets {@link User#nick()}.
         *
         * @deprecated the contract discourages its use
         */
        @Deprecated
        public Builder nick(String nick) {
            NICK.set(this, nick);
            return this;
        }
    }
}
