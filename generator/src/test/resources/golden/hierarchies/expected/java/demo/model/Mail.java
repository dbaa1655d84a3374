// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Mail
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

/** {@code Mail}. */
public final class Mail extends ObjectModel {
    private static final Property<String> KIND = Property.required("kind", JsonTypes.STRING).preset("letter");
    private static final Property<String> ADDRESS = Property.optional("address", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<Mail> TYPE = ObjectType.of(Mail.class, Mail::new, KIND, ADDRESS);

    private Mail(ObjectValues values) {
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

    /** {@code address}. */
    public @Nullable String address() {
        return optional(ADDRESS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Mail}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Mail#kind()}. */
        public Builder kind(String kind) {
            set(KIND, kind);
            return this;
        }

        /** Sets {@link Mail#address()}. */
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
        public Mail build() {
            return new Mail(objectValues());
        }
    }
}
