// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/admin.User
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code admin.User}. */
public final class AdminUser extends JsonObjectModel {
    private static final Property<Long> LEVEL = JsonTypes.LONG.optional("level");
    private static final Property<String> STREET = JsonTypes.STRING.optional("street");

    /** How this type is read and written. */
    public static final ObjectType<AdminUser> TYPE = ObjectType.<AdminUser>of(new AdminUser(ObjectValues.NONE), LEVEL,
            STREET);

    private AdminUser(ObjectValues values) {
        super(values);
    }

    @Override
    protected AdminUser create(ObjectValues members) {
        return new AdminUser(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code level}. */
    public @Nullable Long level() {
        return LEVEL.find(this);
    }

    /** {@code street}. */
    public @Nullable String street() {
        return STREET.find(this);
    }

    /** Builds an {@link AdminUser}. */
    public static final class Builder extends JsonObjectBuilder<AdminUser, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AdminUser#level()}. */
        public Builder level(long level) {
            LEVEL.set(this, level);
            return this;
        }

        /** Sets {@link AdminUser#street()}. */
        public Builder street(String street) {
            STREET.set(this, street);
            return this;
        }
    }
}
