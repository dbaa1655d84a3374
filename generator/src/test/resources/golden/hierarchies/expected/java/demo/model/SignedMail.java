// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Signed/alternatives/0
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
public final class SignedMail extends ObjectModel {
    private static final Property<String> KIND = Property.required("kind", JsonTypes.STRING).preset("letter");
    private static final Property<String> BY = Property.optional("by", JsonTypes.STRING);
    private static final Property<String> ADDRESS = Property.optional("address", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<SignedMail> TYPE = ObjectType.of(SignedMail.class, SignedMail::new, KIND, BY,
            ADDRESS);

    private SignedMail(ObjectValues values) {
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

    /** {@code address}. */
    public @Nullable String address() {
        return optional(ADDRESS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link SignedMail}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link SignedMail#kind()}. */
        public Builder kind(String kind) {
            set(KIND, kind);
            return this;
        }

        /** Sets {@link SignedMail#by()}. */
        public Builder by(String by) {
            set(BY, by);
            return this;
        }

        /** Sets {@link SignedMail#address()}. */
        public Builder address(String address) {
            set(ADDRESS, address);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public SignedMail build() {
            return new SignedMail(objectValues());
        }
    }
}
