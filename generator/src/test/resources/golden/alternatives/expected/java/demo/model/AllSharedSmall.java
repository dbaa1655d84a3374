// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/shared/oneOf/0
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

/** {@code All shared Small}. */
public final class AllSharedSmall extends ObjectModel {
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING);
    private static final Property<String> A = Property.optional("a", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<AllSharedSmall> TYPE = ObjectType.of(AllSharedSmall.class, AllSharedSmall::new, ID,
            A);

    private AllSharedSmall(ObjectValues values) {
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
    public String id() {
        return required(ID);
    }

    /** {@code a}. */
    public @Nullable String a() {
        return optional(A);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link AllSharedSmall}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link AllSharedSmall#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link AllSharedSmall#a()}. */
        public Builder a(String a) {
            set(A, a);
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
        public AllSharedSmall build() {
            return new AllSharedSmall(objectValues());
        }
    }
}
