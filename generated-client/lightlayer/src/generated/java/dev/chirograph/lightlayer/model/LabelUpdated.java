// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/LabelUpdated
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;

/** Outcome of setting a label. */
public final class LabelUpdated extends ObjectModel {
    private static final Property<Boolean> SUCCESS = Property.required("success", JsonTypes.BOOLEAN);
    private static final Property<List<String>> INFO = Property.required("info", JsonTypes.list(JsonTypes.STRING));

    /** How this type is read and written. */
    public static final ObjectType<LabelUpdated> TYPE = ObjectType.of(LabelUpdated.class, LabelUpdated::new, SUCCESS,
            INFO);

    private LabelUpdated(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code success}, {@code info}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** True when the label was set. */
    public Boolean success() {
        return required(SUCCESS);
    }

    /** Codes of what was done: label_updated. */
    public List<String> info() {
        return list(INFO);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link LabelUpdated}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link LabelUpdated#success()}. */
        public Builder success(boolean success) {
            set(SUCCESS, success);
            return this;
        }

        /** Sets {@link LabelUpdated#info()}. */
        public Builder info(List<String> info) {
            set(INFO, info);
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
        public LabelUpdated build() {
            return new LabelUpdated(objectValues());
        }
    }
}
