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

/** Any animal, also one of no particular kind. */
public final class Dog extends ObjectModel {
    private static final Property<String> KIND = Property.required("kind", JsonTypes.STRING).preset("Dog");
    private static final Property<String> NAME = Property.optional("name", JsonTypes.STRING);
    private static final Property<String> PLACE = Property.required("place", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<Dog> TYPE = ObjectType.of(Dog.class, Dog::new, KIND, NAME, PLACE);

    private Dog(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code place}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code kind}. */
    public String kind() {
        return required(KIND);
    }

    /** {@code name}. */
    public @Nullable String name() {
        return optional(NAME);
    }

    /** {@code place}. */
    public String place() {
        return required(PLACE);
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

        /** Sets {@link Dog#kind()}. */
        public Builder kind(String kind) {
            set(KIND, kind);
            return this;
        }

        /** Sets {@link Dog#name()}. */
        public Builder name(String name) {
            set(NAME, name);
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
