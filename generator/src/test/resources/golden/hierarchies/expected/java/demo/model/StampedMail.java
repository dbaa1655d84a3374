// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Stamped/alternatives/0
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

/** Alternatives of a part, which keep their words. */
public final class StampedMail extends ObjectModel {
    private static final Property<String> KIND = Property.required("kind", JsonTypes.STRING).preset("letter");
    private static final Property<String> AT = Property.optional("at", JsonTypes.STRING);
    private static final Property<String> ADDRESS = Property.optional("address", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<StampedMail> TYPE = ObjectType.of(StampedMail.class, StampedMail::new, KIND, AT,
            ADDRESS);

    private StampedMail(ObjectValues values) {
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

    /** {@code at}. */
    public @Nullable String at() {
        return optional(AT);
    }

    /** {@code address}. */
    public @Nullable String address() {
        return optional(ADDRESS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link StampedMail}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link StampedMail#kind()}. */
        public Builder kind(String kind) {
            set(KIND, kind);
            return this;
        }

        /** Sets {@link StampedMail#at()}. */
        public Builder at(String at) {
            set(AT, at);
            return this;
        }

        /** Sets {@link StampedMail#address()}. */
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
        public StampedMail build() {
            return new StampedMail(objectValues());
        }
    }
}
