// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Call
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

/** {@code Call}. */
public final class Call extends ObjectModel {
    private static final Property<String> KIND = Property.required("kind", JsonTypes.STRING).preset("phone");
    private static final Property<String> NUMBER = Property.optional("number", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<Call> TYPE = ObjectType.of(Call.class, Call::new, KIND, NUMBER);

    private Call(ObjectValues values) {
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

    /** {@code number}. */
    public @Nullable String number() {
        return optional(NUMBER);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Call}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Call#kind()}. */
        public Builder kind(String kind) {
            set(KIND, kind);
            return this;
        }

        /** Sets {@link Call#number()}. */
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
        public Call build() {
            return new Call(objectValues());
        }
    }
}
