// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewVirtualMachine
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Settings of a cloud server to create. */
public final class NewVirtualMachine extends JsonObjectModel {
    private static final Property<String> LABEL = JsonTypes.STRING.required("label");
    private static final Property<String> FQDN = JsonTypes.STRING.optional("fqdn");
    private static final Property<Long> SYSTEM_TEMPLATE_ID = JsonTypes.LONG.optional("system_template_id");
    private static final Property<Long> CLOUD_ID = JsonTypes.LONG.optional("cloud_id");
    private static final Property<Boolean> BACKUPS_ENABLED = JsonTypes.BOOLEAN.required("backups_enabled");
    private static final Property<Boolean> RSYNC_BACKUPS_ENABLED = JsonTypes.BOOLEAN.optional("rsync_backups_enabled");
    private static final Property<Boolean> R1_SOFT_BACKUPS_ENABLED =
            JsonTypes.BOOLEAN.optional("r1_soft_backups_enabled");
    private static final Property<Long> SLICES_REQUIRED = JsonTypes.LONG.required("slices_required");
    private static final Property<Map<String, NewVirtualMachineLicensesValue>> LICENSES =
            JsonTypes.ref(NewVirtualMachineLicensesValue.class).map().optional("licenses");
    private static final Property<Long> STORAGE_NODES_REQUIRED = JsonTypes.LONG.optional("storage_nodes_required");
    private static final Property<Long> RAM_NODES_REQUIRED = JsonTypes.LONG.optional("ram_nodes_required");
    private static final Property<Long> CONSUMER_ID = JsonTypes.LONG.optional("consumer_id");

    /** How this type is read and written. */
    public static final ObjectType<NewVirtualMachine> TYPE = ObjectType.<NewVirtualMachine>of(
            new NewVirtualMachine(ObjectValues.NONE), LABEL, FQDN, SYSTEM_TEMPLATE_ID, CLOUD_ID, BACKUPS_ENABLED,
            RSYNC_BACKUPS_ENABLED, R1_SOFT_BACKUPS_ENABLED, SLICES_REQUIRED, LICENSES, STORAGE_NODES_REQUIRED,
            RAM_NODES_REQUIRED, CONSUMER_ID);

    private NewVirtualMachine(ObjectValues values) {
        super(values);
    }

    @Override
    protected NewVirtualMachine create(ObjectValues members) {
        return new NewVirtualMachine(members);
    }

    /** Starts an empty object; it needs {@code label}, {@code backupsEnabled}, {@code slicesRequired}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Name of your choice without special characters. */
    public String label() {
        return LABEL.get(this);
    }

    /** Fully qualified host name of the new server. Documented as required. */
    public @Nullable String fqdn() {
        return FQDN.find(this);
    }

    /** Template to build from. Documented as required. */
    public @Nullable Long systemTemplateId() {
        return SYSTEM_TEMPLATE_ID.find(this);
    }

    /** Cloud to build on. Documented as required. */
    public @Nullable Long cloudId() {
        return CLOUD_ID.find(this);
    }

    /** Whether to switch backups on. */
    public Boolean backupsEnabled() {
        return BACKUPS_ENABLED.get(this);
    }

    /** Whether to buy rsync backups. Documented as required. */
    public @Nullable Boolean rsyncBackupsEnabled() {
        return RSYNC_BACKUPS_ENABLED.find(this);
    }

    /** Whether to buy R1Soft backups. */
    public @Nullable Boolean r1SoftBackupsEnabled() {
        return R1_SOFT_BACKUPS_ENABLED.find(this);
    }

    /** Number of nodes for the server. */
    public Long slicesRequired() {
        return SLICES_REQUIRED.get(this);
    }

    /**
     * Licences by licence number: 1 buys it, 0 cancels it. At most one control panel; add-ons need a control panel
     * first.
     */
    public Map<String, NewVirtualMachineLicensesValue> licenses() {
        return LICENSES.get(this);
    }

    /** Number of storage nodes; not in the document, sent by a client. */
    public @Nullable Long storageNodesRequired() {
        return STORAGE_NODES_REQUIRED.find(this);
    }

    /** Number of RAM nodes; not in the document, sent by a client. */
    public @Nullable Long ramNodesRequired() {
        return RAM_NODES_REQUIRED.find(this);
    }

    /** Consumer to tag the server with; not in the document, sent by a client. */
    public @Nullable Long consumerId() {
        return CONSUMER_ID.find(this);
    }

    /** Builds a {@link NewVirtualMachine}. */
    public static final class Builder extends JsonObjectBuilder<NewVirtualMachine, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NewVirtualMachine#label()}. */
        public Builder label(String label) {
            LABEL.set(this, label);
            return this;
        }

        /** Sets {@link NewVirtualMachine#fqdn()}. */
        public Builder fqdn(String fqdn) {
            FQDN.set(this, fqdn);
            return this;
        }

        /** Sets {@link NewVirtualMachine#systemTemplateId()}. */
        public Builder systemTemplateId(long systemTemplateId) {
            SYSTEM_TEMPLATE_ID.set(this, systemTemplateId);
            return this;
        }

        /** Sets {@link NewVirtualMachine#cloudId()}. */
        public Builder cloudId(long cloudId) {
            CLOUD_ID.set(this, cloudId);
            return this;
        }

        /** Sets {@link NewVirtualMachine#backupsEnabled()}. */
        public Builder backupsEnabled(boolean backupsEnabled) {
            BACKUPS_ENABLED.set(this, backupsEnabled);
            return this;
        }

        /** Sets {@link NewVirtualMachine#rsyncBackupsEnabled()}. */
        public Builder rsyncBackupsEnabled(boolean rsyncBackupsEnabled) {
            RSYNC_BACKUPS_ENABLED.set(this, rsyncBackupsEnabled);
            return this;
        }

        /** Sets {@link NewVirtualMachine#r1SoftBackupsEnabled()}. */
        public Builder r1SoftBackupsEnabled(boolean r1SoftBackupsEnabled) {
            R1_SOFT_BACKUPS_ENABLED.set(this, r1SoftBackupsEnabled);
            return this;
        }

        /** Sets {@link NewVirtualMachine#slicesRequired()}. */
        public Builder slicesRequired(long slicesRequired) {
            SLICES_REQUIRED.set(this, slicesRequired);
            return this;
        }

        /** Sets {@link NewVirtualMachine#licenses()}. */
        public Builder licenses(Map<String, NewVirtualMachineLicensesValue> licenses) {
            LICENSES.set(this, licenses);
            return this;
        }

        /** Sets {@link NewVirtualMachine#storageNodesRequired()}. */
        public Builder storageNodesRequired(long storageNodesRequired) {
            STORAGE_NODES_REQUIRED.set(this, storageNodesRequired);
            return this;
        }

        /** Sets {@link NewVirtualMachine#ramNodesRequired()}. */
        public Builder ramNodesRequired(long ramNodesRequired) {
            RAM_NODES_REQUIRED.set(this, ramNodesRequired);
            return this;
        }

        /** Sets {@link NewVirtualMachine#consumerId()}. */
        public Builder consumerId(long consumerId) {
            CONSUMER_ID.set(this, consumerId);
            return this;
        }
    }
}
