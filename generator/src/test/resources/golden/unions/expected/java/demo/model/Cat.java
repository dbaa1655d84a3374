// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Cat
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

/** {@code Cat}. */
public final class Cat extends ObjectModel {
    private static final Property<String> PET_TYPE = Property.required("petType", JsonTypes.STRING).preset("cat");
    private static final Property<Long> LIVES = Property.optional("lives", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<Cat> TYPE = ObjectType.of(Cat.class, Cat::new, PET_TYPE, LIVES);

    private Cat(ObjectValues values) {
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

    /** {@code petType}. */
    public String petType() {
        return required(PET_TYPE);
    }

    /** {@code lives}. */
    public @Nullable Long lives() {
        return optional(LIVES);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Cat}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Cat#petType()}. */
        public Builder petType(String petType) {
            set(PET_TYPE, petType);
            return this;
        }

        /** Sets {@link Cat#lives()}. */
        public Builder lives(long lives) {
            set(LIVES, lives);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public Cat build() {
            return new Cat(objectValues());
        }
    }
}
