// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/DanishPig
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

/** {@code DanishPig}. */
public final class DanishPig extends ObjectModel {
    private static final Property<String> CLASS_NAME =
            Property.required("className", JsonTypes.STRING).preset("DanishPig");
    private static final Property<Long> WEIGHT = Property.optional("weight", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<DanishPig> TYPE = ObjectType.of(DanishPig.class, DanishPig::new, CLASS_NAME, WEIGHT);

    private DanishPig(ObjectValues values) {
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

    /** {@code className}. */
    public String className() {
        return required(CLASS_NAME);
    }

    /** {@code weight}. */
    public @Nullable Long weight() {
        return optional(WEIGHT);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link DanishPig}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link DanishPig#className()}. */
        public Builder className(String className) {
            set(CLASS_NAME, className);
            return this;
        }

        /** Sets {@link DanishPig#weight()}. */
        public Builder weight(long weight) {
            set(WEIGHT, weight);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public DanishPig build() {
            return new DanishPig(objectValues());
        }
    }
}
