// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/CommercialTemplate
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** A bought licence of a CloudLinux or Windows template. */
public final class CommercialTemplate extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<Long> SYSTEM_TEMPLATE_ID = JsonTypes.LONG.required("system_template_id");
    private static final Property<Long> VIRTUAL_MACHINE_ID = JsonTypes.LONG.required("virtual_machine_id");

    /** How this type is read and written. */
    public static final ObjectType<CommercialTemplate> TYPE = ObjectType.<CommercialTemplate>of(
            new CommercialTemplate(ObjectValues.NONE), ID, SYSTEM_TEMPLATE_ID, VIRTUAL_MACHINE_ID);

    private CommercialTemplate(ObjectValues values) {
        super(values);
    }

    @Override
    protected CommercialTemplate create(ObjectValues members) {
        return new CommercialTemplate(members);
    }

    /** Starts an empty object; it needs {@code id}, {@code systemTemplateId}, {@code virtualMachineId}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the licence. */
    public Long id() {
        return ID.get(this);
    }

    /** Template it is for. */
    public Long systemTemplateId() {
        return SYSTEM_TEMPLATE_ID.get(this);
    }

    /** Cloud server that uses it; null for a free one. */
    public @Nullable Long virtualMachineId() {
        return VIRTUAL_MACHINE_ID.find(this);
    }

    /** Builds a {@link CommercialTemplate}. */
    public static final class Builder extends JsonObjectBuilder<CommercialTemplate, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CommercialTemplate#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link CommercialTemplate#systemTemplateId()}. */
        public Builder systemTemplateId(long systemTemplateId) {
            SYSTEM_TEMPLATE_ID.set(this, systemTemplateId);
            return this;
        }

        /** Sets {@link CommercialTemplate#virtualMachineId()}. */
        public Builder virtualMachineId(@Nullable Long virtualMachineId) {
            VIRTUAL_MACHINE_ID.set(this, virtualMachineId);
            return this;
        }
    }
}
