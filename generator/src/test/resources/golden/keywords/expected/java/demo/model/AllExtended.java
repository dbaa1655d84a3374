// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/extended
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

/** Members beside a reference. */
public final class AllExtended extends ObjectModel {
    private static final Property<String> NAME = Property.optional("name", JsonTypes.STRING);
    private static final Property<Long> SIZE = Property.optional("size", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<AllExtended> TYPE = ObjectType.of(AllExtended.class, AllExtended::new, NAME, SIZE);

    private AllExtended(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code name}. */
    public @Nullable String name() {
        return optional(NAME);
    }

    /** {@code size}. */
    public @Nullable Long size() {
        return optional(SIZE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link AllExtended}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link AllExtended#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link AllExtended#size()}. */
        public Builder size(long size) {
            set(SIZE, size);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public AllExtended build() {
            return new AllExtended(objectValues());
        }
    }
}
