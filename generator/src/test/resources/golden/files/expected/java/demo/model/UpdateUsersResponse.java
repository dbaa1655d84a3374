// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1users~1{id}/put/responses/200/content/application~1json/schema
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code update users Response}. */
public final class UpdateUsersResponse extends JsonObjectModel {
    private static final Property<Boolean> CHANGED = JsonTypes.BOOLEAN.optional("changed");
    private static final Property<User> USER = JsonTypes.ref(User.class).optional("user");

    /** How this type is read and written. */
    public static final ObjectType<UpdateUsersResponse> TYPE = ObjectType.<UpdateUsersResponse>of(
            new UpdateUsersResponse(ObjectValues.NONE), CHANGED, USER);

    private UpdateUsersResponse(ObjectValues values) {
        super(values);
    }

    @Override
    protected UpdateUsersResponse create(ObjectValues members) {
        return new UpdateUsersResponse(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code changed}. */
    public @Nullable Boolean changed() {
        return CHANGED.find(this);
    }

    /** {@code user}. */
    public @Nullable User user() {
        return USER.find(this);
    }

    /** Builds an {@link UpdateUsersResponse}. */
    public static final class Builder extends JsonObjectBuilder<UpdateUsersResponse, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link UpdateUsersResponse#changed()}. */
        public Builder changed(boolean changed) {
            CHANGED.set(this, changed);
            return this;
        }

        /** Sets {@link UpdateUsersResponse#user()}. */
        public Builder user(User user) {
            USER.set(this, user);
            return this;
        }
    }
}
