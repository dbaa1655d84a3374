// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CommercialTemplate
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A bought licence of a CloudLinux or Windows template. */
public final class CommercialTemplate extends ObjectModel {
    private static final Property<Long> ID = Property.required("id", JsonTypes.LONG);
    private static final Property<Long> SYSTEM_TEMPLATE_ID = Property.required("system_template_id", JsonTypes.LONG);
    private static final Property<Long> VIRTUAL_MACHINE_ID = Property.required("virtual_machine_id", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<CommercialTemplate> TYPE = ObjectType.of(CommercialTemplate.class,
            CommercialTemplate::new, ID, SYSTEM_TEMPLATE_ID, VIRTUAL_MACHINE_ID);

    private CommercialTemplate(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code id}, {@code systemTemplateId}, {@code virtualMachineId}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the licence. */
    public Long id() {
        return required(ID);
    }

    /** Template it is for. */
    public Long systemTemplateId() {
        return required(SYSTEM_TEMPLATE_ID);
    }

    /** Cloud server that uses it; null for a free one. */
    public @Nullable Long virtualMachineId() {
        return optional(VIRTUAL_MACHINE_ID);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link CommercialTemplate}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link CommercialTemplate#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link CommercialTemplate#systemTemplateId()}. */
        public Builder systemTemplateId(long systemTemplateId) {
            set(SYSTEM_TEMPLATE_ID, systemTemplateId);
            return this;
        }

        /** Sets {@link CommercialTemplate#virtualMachineId()}. */
        public Builder virtualMachineId(@Nullable Long virtualMachineId) {
            set(VIRTUAL_MACHINE_ID, virtualMachineId);
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
        public CommercialTemplate build() {
            return new CommercialTemplate(objectValues());
        }
    }
}
