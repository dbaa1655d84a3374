// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/User
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code User}. */
public final class User extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.required("name");
    private static final Property<Address> ADDRESS = JsonTypes.ref(Address.class).optional("address");
    private static final Property<List<User>> FRIENDS = JsonTypes.ref(User.class).list().optional("friends");

    /** How this type is read and written. */
    public static final ObjectType<User> TYPE = ObjectType.<User>of(new User(ObjectValues.NONE), NAME, ADDRESS,
            FRIENDS);

    private User(ObjectValues values) {
        super(values);
    }

    @Override
    protected User create(ObjectValues members) {
        return new User(members);
    }

    /** Starts an empty object; it needs {@code name}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code name}. */
    public String name() {
        return NAME.get(this);
    }

    /** {@code address}. */
    public @Nullable Address address() {
        return ADDRESS.find(this);
    }

    /** {@code friends}. */
    public List<User> friends() {
        return FRIENDS.get(this);
    }

    /** Builds an {@link User}. */
    public static final class Builder extends JsonObjectBuilder<User, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link User#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link User#address()}. */
        public Builder address(Address address) {
            ADDRESS.set(this, address);
            return this;
        }

        /** Sets {@link User#friends()}. */
        public Builder friends(List<User> friends) {
            FRIENDS.set(this, friends);
            return this;
        }
    }
}
