// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Thing/properties/open
package demo.model;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Thing open}. */
public final class ThingOpen extends ObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");

    /** How this type is read and written. */
    public static final ObjectType<ThingOpen> TYPE = ObjectType.<ThingOpen>of(new ThingOpen(ObjectValues.NONE), NAME);

    private ThingOpen(ObjectValues values) {
        super(values);
    }

    @Override
    protected ThingOpen create(ObjectValues members) {
        return new ThingOpen(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code name}. */
    public @Nullable String name() {
        return NAME.find(this);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, Long> additionalProperties() {
        return additional(JsonTypes.LONG);
    }

    /** Builds a {@link ThingOpen}. */
    public static final class Builder extends ObjectBuilder<ThingOpen> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ThingOpen#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, long value) {
            setAdditional(name, JsonTypes.LONG.encode(value));
            return this;
        }
    }
}
