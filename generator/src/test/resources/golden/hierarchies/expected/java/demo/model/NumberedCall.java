// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Numbered/oneOf/1
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

/** Alternatives that share a member. */
public final class NumberedCall extends ObjectModel {
    private static final Property<Long> ID = Property.required("id", JsonTypes.LONG);
    private static final Property<String> KIND = Property.required("kind", JsonTypes.STRING).preset("phone");
    private static final Property<String> NUMBER = Property.optional("number", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<NumberedCall> TYPE = ObjectType.of(NumberedCall.class, NumberedCall::new, ID, KIND,
            NUMBER);

    private NumberedCall(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code id}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code id}. */
    public Long id() {
        return required(ID);
    }

    /** {@code kind}. */
    public String kind() {
        return required(KIND);
    }

    /** {@code number}. */
    public @Nullable String number() {
        return optional(NUMBER);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link NumberedCall}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link NumberedCall#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link NumberedCall#kind()}. */
        public Builder kind(String kind) {
            set(KIND, kind);
            return this;
        }

        /** Sets {@link NumberedCall#number()}. */
        public Builder number(String number) {
            set(NUMBER, number);
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
        public NumberedCall build() {
            return new NumberedCall(objectValues());
        }
    }
}
