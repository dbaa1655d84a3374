// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Signed/alternatives/1
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

/** Alternatives that have the members of the whole anyway. */
public final class SignedCall extends ObjectModel {
    private static final Property<String> KIND = Property.required("kind", JsonTypes.STRING).preset("phone");
    private static final Property<String> BY = Property.optional("by", JsonTypes.STRING);
    private static final Property<String> NUMBER = Property.optional("number", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<SignedCall> TYPE = ObjectType.of(SignedCall.class, SignedCall::new, KIND, BY,
            NUMBER);

    private SignedCall(ObjectValues values) {
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

    /** {@code kind}. */
    public String kind() {
        return required(KIND);
    }

    /** {@code by}. */
    public @Nullable String by() {
        return optional(BY);
    }

    /** {@code number}. */
    public @Nullable String number() {
        return optional(NUMBER);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link SignedCall}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link SignedCall#kind()}. */
        public Builder kind(String kind) {
            set(KIND, kind);
            return this;
        }

        /** Sets {@link SignedCall#by()}. */
        public Builder by(String by) {
            set(BY, by);
            return this;
        }

        /** Sets {@link SignedCall#number()}. */
        public Builder number(String number) {
            set(NUMBER, number);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public SignedCall build() {
            return new SignedCall(objectValues());
        }
    }
}
