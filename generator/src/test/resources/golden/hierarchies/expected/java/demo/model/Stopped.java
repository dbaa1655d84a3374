// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Stopped
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

/** {@code Stopped}. */
public final class Stopped extends ObjectModel {
    private static final Property<String> TYPE_ = Property.required("type", JsonTypes.STRING).preset("stop");
    private static final Property<String> REASON = Property.optional("reason", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<Stopped> TYPE = ObjectType.of(Stopped.class, Stopped::new, TYPE_, REASON);

    private Stopped(ObjectValues values) {
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

    /** {@code type}. */
    public String type() {
        return required(TYPE_);
    }

    /** {@code reason}. */
    public @Nullable String reason() {
        return optional(REASON);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Stopped}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Stopped#type()}. */
        public Builder type(String type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link Stopped#reason()}. */
        public Builder reason(String reason) {
            set(REASON, reason);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public Stopped build() {
            return new Stopped(objectValues());
        }
    }
}
