// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1admins/get/responses/200/content/application~1json/schema/items
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code list admins Response Item}. */
public final class ListAdminsResponseItem extends JsonObjectModel {
    private static final Property<AdminUser> USER = JsonTypes.ref(AdminUser.class).optional("user");
    private static final Property<Address> ADDRESS = JsonTypes.ref(Address.class).optional("address");

    /** How this type is read and written. */
    public static final ObjectType<ListAdminsResponseItem> TYPE = ObjectType.<ListAdminsResponseItem>of(
            new ListAdminsResponseItem(ObjectValues.NONE), USER, ADDRESS);

    private ListAdminsResponseItem(ObjectValues values) {
        super(values);
    }

    @Override
    protected ListAdminsResponseItem create(ObjectValues members) {
        return new ListAdminsResponseItem(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code user}. */
    public @Nullable AdminUser user() {
        return USER.find(this);
    }

    /** {@code address}. */
    public @Nullable Address address() {
        return ADDRESS.find(this);
    }

    /** Builds a {@link ListAdminsResponseItem}. */
    public static final class Builder extends JsonObjectBuilder<ListAdminsResponseItem, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ListAdminsResponseItem#user()}. */
        public Builder user(AdminUser user) {
            USER.set(this, user);
            return this;
        }

        /** Sets {@link ListAdminsResponseItem#address()}. */
        public Builder address(Address address) {
            ADDRESS.set(this, address);
            return this;
        }
    }
}
