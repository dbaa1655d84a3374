// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ItemPrivileges
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Privileges on services or domains: besides full, one list of privilege names for each id. */
public final class ItemPrivileges extends ObjectModel {
    private static final Property<Long> FULL = JsonTypes.LONG.optional("full");

    /** How this type is read and written. */
    public static final ObjectType<ItemPrivileges> TYPE = ObjectType.<ItemPrivileges>of(
            new ItemPrivileges(ObjectValues.NONE), FULL);

    private ItemPrivileges(ObjectValues values) {
        super(values);
    }

    @Override
    protected ItemPrivileges create(ObjectValues members) {
        return new ItemPrivileges(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** 1 grants every privilege on every item. */
    public @Nullable Long full() {
        return FULL.find(this);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, List<String>> additionalProperties() {
        return additional(JsonTypes.STRING.list());
    }

    /** Builds an {@link ItemPrivileges}. */
    public static final class Builder extends ObjectBuilder<ItemPrivileges> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ItemPrivileges#full()}. */
        public Builder full(long full) {
            FULL.set(this, full);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, List<String> value) {
            setAdditional(name, JsonTypes.STRING.list().encode(value));
            return this;
        }
    }
}
