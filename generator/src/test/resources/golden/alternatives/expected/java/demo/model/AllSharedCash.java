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

/** {@code All shared Cash}. */
public final class AllSharedCash extends ObjectModel {
    private static final Property<String> ID = Property.required("id", JsonTypes.STRING);
    private static final Property<String> TYPE_ = Property.required("type", JsonTypes.STRING).constant("cash");
    private static final Property<String> CURRENCY = Property.optional("currency", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<AllSharedCash> TYPE = ObjectType.of(AllSharedCash.class, AllSharedCash::new, ID,
            TYPE_, CURRENCY);

    private AllSharedCash(ObjectValues values) {
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

    /** Builds an {@link AllSharedCash}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link AllSharedCash#id()}. */
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link AllSharedCash#currency()}. */
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
        public AllSharedCash build() {
            return new AllSharedCash(objectValues());
        }
    }
}
