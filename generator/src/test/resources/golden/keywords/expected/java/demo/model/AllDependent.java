// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/dependent
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

/** {@code All dependent}. */
public final class AllDependent extends ObjectModel {
    private static final Property<String> A = Property.optional("a", JsonTypes.STRING);
    private static final Property<String> B = Property.optional("b", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<AllDependent> TYPE = ObjectType.of(AllDependent.class, AllDependent::new, A, B);

    private AllDependent(ObjectValues values) {
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

    /** {@code a}. */
    public @Nullable String a() {
        return optional(A);
    }

    /** {@code b}. */
    public @Nullable String b() {
        return optional(B);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link AllDependent}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link AllDependent#a()}. */
        public Builder a(String a) {
            set(A, a);
            return this;
        }

        /** Sets {@link AllDependent#b()}. */
        public Builder b(String b) {
            set(B, b);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public AllDependent build() {
            return new AllDependent(objectValues());
        }
    }
}
