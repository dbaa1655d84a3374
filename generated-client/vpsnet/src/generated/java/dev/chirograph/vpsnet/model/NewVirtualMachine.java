// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewVirtualMachine
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

/** Settings of a cloud server to create. */
public final class NewVirtualMachine extends ObjectModel {
    private static final Property<String> LABEL = Property.required("label", JsonTypes.STRING);
    private static final Property<String> FQDN = Property.optional("fqdn", JsonTypes.STRING);
    private static final Property<Long> SYSTEM_TEMPLATE_ID = Property.optional("system_template_id", JsonTypes.LONG);
    private static final Property<Long> CLOUD_ID = Property.optional("cloud_id", JsonTypes.LONG);
    private static final Property<Boolean> BACKUPS_ENABLED = Property.required("backups_enabled", JsonTypes.BOOLEAN);
    private static final Property<Boolean> RSYNC_BACKUPS_ENABLED =
            Property.optional("rsync_backups_enabled", JsonTypes.BOOLEAN);
    private static final Property<Boolean> R1_SOFT_BACKUPS_ENABLED =
            Property.optional("r1_soft_backups_enabled", JsonTypes.BOOLEAN);
    private static final Property<Long> SLICES_REQUIRED = Property.required("slices_required", JsonTypes.LONG);
    private static final Property<Map<String, NewVirtualMachineLicensesValue>> LICENSES =
            Property.optional("licenses", JsonTypes.map(() -> NewVirtualMachineLicensesValue.TYPE));
    private static final Property<Long> STORAGE_NODES_REQUIRED =
            Property.optional("storage_nodes_required", JsonTypes.LONG);
    private static final Property<Long> RAM_NODES_REQUIRED = Property.optional("ram_nodes_required", JsonTypes.LONG);
    private static final Property<Long> CONSUMER_ID = Property.optional("consumer_id", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<NewVirtualMachine> TYPE = ObjectType.of(NewVirtualMachine.class,
            NewVirtualMachine::new, LABEL, FQDN, SYSTEM_TEMPLATE_ID, CLOUD_ID, BACKUPS_ENABLED, RSYNC_BACKUPS_ENABLED,
            R1_SOFT_BACKUPS_ENABLED, SLICES_REQUIRED, LICENSES, STORAGE_NODES_REQUIRED, RAM_NODES_REQUIRED,
            CONSUMER_ID);

    private NewVirtualMachine(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code label}, {@code backupsEnabled}, {@code slicesRequired}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Name of your choice without special characters. */
    public String label() {
        return required(LABEL);
    }

    /** Fully qualified host name of the new server. Documented as required. */
    public @Nullable String fqdn() {
        return optional(FQDN);
    }

    /** Template to build from. Documented as required. */
    public @Nullable Long systemTemplateId() {
        return optional(SYSTEM_TEMPLATE_ID);
    }

    /** Cloud to build on. Documented as required. */
    public @Nullable Long cloudId() {
        return optional(CLOUD_ID);
    }

    /** Whether to switch backups on. */
    public Boolean backupsEnabled() {
        return required(BACKUPS_ENABLED);
    }

    /** Whether to buy rsync backups. Documented as required. */
    public @Nullable Boolean rsyncBackupsEnabled() {
        return optional(RSYNC_BACKUPS_ENABLED);
    }

    /** Whether to buy R1Soft backups. */
    public @Nullable Boolean r1SoftBackupsEnabled() {
        return optional(R1_SOFT_BACKUPS_ENABLED);
    }

    /** Number of nodes for the server. */
    public Long slicesRequired() {
        return required(SLICES_REQUIRED);
    }

    /**
     * Licences by licence number: 1 buys it, 0 cancels it. At most one control panel; add-ons need a control panel
     * first.
     */
    public Map<String, NewVirtualMachineLicensesValue> licenses() {
        return map(LICENSES);
    }

    /** Number of storage nodes; not in the document, sent by a client. */
    public @Nullable Long storageNodesRequired() {
        return optional(STORAGE_NODES_REQUIRED);
    }

    /** Number of RAM nodes; not in the document, sent by a client. */
    public @Nullable Long ramNodesRequired() {
        return optional(RAM_NODES_REQUIRED);
    }

    /** Consumer to tag the server with; not in the document, sent by a client. */
    public @Nullable Long consumerId() {
        return optional(CONSUMER_ID);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link NewVirtualMachine}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link NewVirtualMachine#label()}. */
        public Builder label(String label) {
            set(LABEL, label);
            return this;
        }

        /** Sets {@link NewVirtualMachine#fqdn()}. */
        public Builder fqdn(String fqdn) {
            set(FQDN, fqdn);
            return this;
        }

        /** Sets {@link NewVirtualMachine#systemTemplateId()}. */
        public Builder systemTemplateId(long systemTemplateId) {
            set(SYSTEM_TEMPLATE_ID, systemTemplateId);
            return this;
        }

        /** Sets {@link NewVirtualMachine#cloudId()}. */
        public Builder cloudId(long cloudId) {
            set(CLOUD_ID, cloudId);
            return this;
        }

        /** Sets {@link NewVirtualMachine#backupsEnabled()}. */
        public Builder backupsEnabled(boolean backupsEnabled) {
            set(BACKUPS_ENABLED, backupsEnabled);
            return this;
        }

        /** Sets {@link NewVirtualMachine#rsyncBackupsEnabled()}. */
        public Builder rsyncBackupsEnabled(boolean rsyncBackupsEnabled) {
            set(RSYNC_BACKUPS_ENABLED, rsyncBackupsEnabled);
            return this;
        }

        /** Sets {@link NewVirtualMachine#r1SoftBackupsEnabled()}. */
        public Builder r1SoftBackupsEnabled(boolean r1SoftBackupsEnabled) {
            set(R1_SOFT_BACKUPS_ENABLED, r1SoftBackupsEnabled);
            return this;
        }

        /** Sets {@link NewVirtualMachine#slicesRequired()}. */
        public Builder slicesRequired(long slicesRequired) {
            set(SLICES_REQUIRED, slicesRequired);
            return this;
        }

        /** Sets {@link NewVirtualMachine#licenses()}. */
        public Builder licenses(Map<String, NewVirtualMachineLicensesValue> licenses) {
            set(LICENSES, licenses);
            return this;
        }

        /** Sets {@link NewVirtualMachine#storageNodesRequired()}. */
        public Builder storageNodesRequired(long storageNodesRequired) {
            set(STORAGE_NODES_REQUIRED, storageNodesRequired);
            return this;
        }

        /** Sets {@link NewVirtualMachine#ramNodesRequired()}. */
        public Builder ramNodesRequired(long ramNodesRequired) {
            set(RAM_NODES_REQUIRED, ramNodesRequired);
            return this;
        }

        /** Sets {@link NewVirtualMachine#consumerId()}. */
        public Builder consumerId(long consumerId) {
            set(CONSUMER_ID, consumerId);
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
        public NewVirtualMachine build() {
            return new NewVirtualMachine(objectValues());
        }
    }
}
