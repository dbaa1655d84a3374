// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/counts
package demo.model;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code All counts}. */
public final class AllCounts extends ObjectModel {
    private static final Property<Long> ALL = JsonTypes.LONG.optional("all");

    /** How this type is read and written. */
    public static final ObjectType<AllCounts> TYPE = ObjectType.<AllCounts>of(new AllCounts(ObjectValues.NONE), ALL);

    private AllCounts(ObjectValues values) {
        super(values);
    }

    @Override
    protected AllCounts create(ObjectValues members) {
        return new AllCounts(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code all}. */
    public @Nullable Long all() {
        return ALL.find(this);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, @Nullable Long> additionalProperties() {
        return additional(JsonTypes.LONG.orNull());
    }

    /** Builds an {@link AllCounts}. */
    public static final class Builder extends ObjectBuilder<AllCounts> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AllCounts#all()}. */
        public Builder all(long all) {
            ALL.set(this, all);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, @Nullable Long value) {
            setAdditional(name, JsonTypes.LONG, value);
            return this;
        }
    }
}
