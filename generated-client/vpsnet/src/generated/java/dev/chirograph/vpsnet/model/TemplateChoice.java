// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/TemplateChoice
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** Which template to build from. */
public final class TemplateChoice extends ObjectModel {
    private static final Property<Long> SYSTEM_TEMPLATE_ID = Property.required("system_template_id", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<TemplateChoice> TYPE = ObjectType.of(TemplateChoice.class, TemplateChoice::new,
            SYSTEM_TEMPLATE_ID);

    private TemplateChoice(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code systemTemplateId}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the template. */
    public Long systemTemplateId() {
        return required(SYSTEM_TEMPLATE_ID);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link TemplateChoice}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link TemplateChoice#systemTemplateId()}. */
        public Builder systemTemplateId(long systemTemplateId) {
            set(SYSTEM_TEMPLATE_ID, systemTemplateId);
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
        public TemplateChoice build() {
            return new TemplateChoice(objectValues());
        }
    }
}
