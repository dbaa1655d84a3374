// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Numbered/oneOf/0
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
public final class NumberedMail extends ObjectModel {
    private static final Property<Long> ID = Property.required("id", JsonTypes.LONG);
    private static final Property<String> KIND = Property.required("kind", JsonTypes.STRING).preset("letter");
    private static final Property<String> ADDRESS = Property.optional("address", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<NumberedMail> TYPE = ObjectType.of(NumberedMail.class, NumberedMail::new, ID, KIND,
            ADDRESS);

    private NumberedMail(ObjectValues values) {
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

    /** {@code address}. */
    public @Nullable String address() {
        return optional(ADDRESS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link NumberedMail}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link NumberedMail#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link NumberedMail#kind()}. */
        public Builder kind(String kind) {
            set(KIND, kind);
            return this;
        }

        /** Sets {@link NumberedMail#address()}. */
        public Builder address(String address) {
            set(ADDRESS, address);
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
        public NumberedMail build() {
            return new NumberedMail(objectValues());
        }
    }
}
