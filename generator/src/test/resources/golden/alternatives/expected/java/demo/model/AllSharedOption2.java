// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/shared/oneOf/1
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

/** {@code All shared Option 2}. */
public final class AllSharedOption2 extends ObjectModel {
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING);
    private static final Property<String> TYPE_ = Property.required("type", JsonTypes.STRING).constant("cash");
    private static final Property<String> CURRENCY = Property.optional("currency", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<AllSharedOption2> TYPE = ObjectType.of(AllSharedOption2.class, AllSharedOption2::new,
            ID, TYPE_, CURRENCY);

    private AllSharedOption2(ObjectValues values) {
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

    /** {@code type}. */
    public String type() {
        return required(TYPE_);
    }

    /** {@code currency}. */
    public @Nullable String currency() {
        return optional(CURRENCY);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link AllSharedOption2}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link AllSharedOption2#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link AllSharedOption2#currency()}. */
        public Builder currency(String currency) {
            set(CURRENCY, currency);
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
        public AllSharedOption2 build() {
            return new AllSharedOption2(objectValues());
        }
    }
}
