// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Dog
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

/** {@code Dog}. */
public final class Dog extends ObjectModel {
    private static final Property<String> PET_TYPE = Property.required("petType", JsonTypes.STRING);
    private static final Property<String> PLACE = Property.optional("place", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<Dog> TYPE = ObjectType.of(Dog.class, Dog::new, PET_TYPE, PLACE);

    private Dog(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code petType}. */
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

    /** {@code place}. */
    public @Nullable String place() {
        return optional(PLACE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Dog}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Dog#petType()}. */
        public Builder petType(String petType) {
            set(PET_TYPE, petType);
            return this;
        }

        /** Sets {@link Dog#place()}. */
        public Builder place(String place) {
            set(PLACE, place);
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
        public Dog build() {
            return new Dog(objectValues());
        }
    }
}
