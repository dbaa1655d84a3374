// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Started
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Started}. */
public final class Started extends ObjectModel {
    private static final Property<String> TYPE_ = Property.required("type", JsonTypes.STRING).preset("start");
    private static final Property<OffsetDateTime> AT = Property.optional("at", JsonTypes.DATE_TIME);

    /** How this type is read and written. */
    public static final ObjectType<Started> TYPE = ObjectType.of(Started.class, Started::new, TYPE_, AT);

    private Started(ObjectValues values) {
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

    /** {@code at}. */
    public @Nullable OffsetDateTime at() {
        return optional(AT);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Started}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Started#type()}. */
        public Builder type(String type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link Started#at()}. */
        public Builder at(OffsetDateTime at) {
            set(AT, at);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public Started build() {
            return new Started(objectValues());
        }
    }
}
