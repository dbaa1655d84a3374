// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/extended
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Members beside a reference. */
public final class AllExtended extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");
    private static final Property<Long> SIZE = JsonTypes.LONG.optional("size");

    /** How this type is read and written. */
    public static final ObjectType<AllExtended> TYPE = ObjectType.<AllExtended>of(new AllExtended(ObjectValues.NONE),
            NAME, SIZE);

    private AllExtended(ObjectValues values) {
        super(values);
    }

    @Override
    protected AllExtended create(ObjectValues members) {
        return new AllExtended(members);
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

    /** {@code size}. */
    public @Nullable Long size() {
        return SIZE.find(this);
    }

    /** Builds an {@link AllExtended}. */
    public static final class Builder extends JsonObjectBuilder<AllExtended, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AllExtended#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link AllExtended#size()}. */
        public Builder size(long size) {
            SIZE.set(this, size);
            return this;
        }
    }
}
