// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Found/properties/composed/allOf/1/oneOf/0
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

/** {@code Found composed Option 1}. */
public final class FoundComposedOption1 extends ObjectModel {
    private static final Property<String> A = Property.optional("a", JsonTypes.STRING);
    private static final Property<String> B = Property.required("b", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<FoundComposedOption1> TYPE = ObjectType.of(FoundComposedOption1.class,
            FoundComposedOption1::new, A, B);

    private FoundComposedOption1(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code b}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code a}. */
    public @Nullable String a() {
        return optional(A);
    }

    /** {@code b}. */
    public String b() {
        return required(B);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link FoundComposedOption1}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link FoundComposedOption1#a()}. */
        public Builder a(String a) {
            set(A, a);
            return this;
        }

        /** Sets {@link FoundComposedOption1#b()}. */
        public Builder b(String b) {
            set(B, b);
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
        public FoundComposedOption1 build() {
            return new FoundComposedOption1(objectValues());
        }
    }
}
