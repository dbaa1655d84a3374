// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Changed
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

/** {@code Changed}. */
public final class Changed extends ObjectModel {
    private static final Property<ChangedType> TYPE_ = Property.required("type", () -> ChangedType.TYPE);
    private static final Property<Long> BY = Property.optional("by", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<Changed> TYPE = ObjectType.of(Changed.class, Changed::new, TYPE_, BY);

    private Changed(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code type}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code type}. */
    public ChangedType type() {
        return required(TYPE_);
    }

    /** {@code by}. */
    public @Nullable Long by() {
        return optional(BY);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Changed}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Changed#type()}. */
        public Builder type(ChangedType type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link Changed#by()}. */
        public Builder by(long by) {
            set(BY, by);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /**
         * Returns the object.
         *
         * @throws IllegalStateException when a required property is missing
         */
        public Changed build() {
            return new Changed(objectValues());
        }
    }
}
