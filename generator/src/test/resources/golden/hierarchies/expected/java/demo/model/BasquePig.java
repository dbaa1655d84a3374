// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/BasquePig
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

/** {@code BasquePig}. */
public final class BasquePig extends ObjectModel {
    private static final Property<String> CLASS_NAME =
            Property.required("className", JsonTypes.STRING).preset("BasquePig");
    private static final Property<Long> SPOTS = Property.optional("spots", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<BasquePig> TYPE = ObjectType.of(BasquePig.class, BasquePig::new, CLASS_NAME, SPOTS);

    private BasquePig(ObjectValues values) {
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

    /** {@code spots}. */
    public @Nullable Long spots() {
        return optional(SPOTS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link BasquePig}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link BasquePig#className()}. */
        public Builder className(String className) {
            set(CLASS_NAME, className);
            return this;
        }

        /** Sets {@link BasquePig#spots()}. */
        public Builder spots(long spots) {
            set(SPOTS, spots);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public BasquePig build() {
            return new BasquePig(objectValues());
        }
    }
}
