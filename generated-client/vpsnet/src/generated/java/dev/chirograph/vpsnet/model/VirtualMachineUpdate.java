// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/VirtualMachineUpdate
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** New settings of a cloud server; members left out keep their value. */
public final class VirtualMachineUpdate extends JsonObjectModel {
    private static final Property<Long> SLICES_REQUIRED = JsonTypes.LONG.optional("slices_required");
    private static final Property<String> LABEL = JsonTypes.STRING.optional("label");
    private static final Property<Long> CONSUMER_ID = JsonTypes.LONG.optional("consumer_id");
    private static final Property<String> PUBLIC_FQDN = JsonTypes.STRING.optional("public_fqdn");
    private static final Property<Boolean> BACKUPS_ENABLED = JsonTypes.BOOLEAN.optional("backups_enabled");
    private static final Property<Boolean> RSYNC_BACKUPS_ENABLED = JsonTypes.BOOLEAN.optional("rsync_backups_enabled");
    private static final Property<Boolean> R1_SOFT_BACKUPS_ENABLED =
            JsonTypes.BOOLEAN.optional("r1_soft_backups_enabled");
    private static final Property<Long> DAILY_NODES_REQUIRED = JsonTypes.LONG.optional("daily_nodes_required");
    private static final Property<Long> STORAGE_NODES_REQUIRED = JsonTypes.LONG.optional("storage_nodes_required");
    private static final Property<Long> RAM_NODES_REQUIRED = JsonTypes.LONG.optional("ram_nodes_required");
    private static final Property<Long> BANDWIDTH_NODES_REQUIRED = JsonTypes.LONG.optional("bandwidth_nodes_required");
    private static final Property<Boolean> DELAYED_STORAGE = JsonTypes.BOOLEAN.optional("delayed_storage");
    private static final Property<String> DELAYED_STORAGE_UNTIL = JsonTypes.STRING.optional("delayed_storage_until");
    private static final Property<Map<String, VirtualMachineUpdateLicensesValue>> LICENSES =
            JsonTypes.ref(VirtualMachineUpdateLicensesValue.class).map().optional("licenses");

    /** How this type is read and written. */
    public static final ObjectType<VirtualMachineUpdate> TYPE = ObjectType.<VirtualMachineUpdate>of(
            new VirtualMachineUpdate(ObjectValues.NONE), SLICES_REQUIRED, LABEL, CONSUMER_ID, PUBLIC_FQDN,
            BACKUPS_ENABLED, RSYNC_BACKUPS_ENABLED, R1_SOFT_BACKUPS_ENABLED, DAILY_NODES_REQUIRED,
            STORAGE_NODES_REQUIRED, RAM_NODES_REQUIRED, BANDWIDTH_NODES_REQUIRED, DELAYED_STORAGE,
            DELAYED_STORAGE_UNTIL, LICENSES);

    private VirtualMachineUpdate(ObjectValues values) {
        super(values);
    }

    @Override
    protected VirtualMachineUpdate create(ObjectValues members) {
        return new VirtualMachineUpdate(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of nodes. The document wants it in every request, but one of its samples has daily nodes instead. */
    public @Nullable Long slicesRequired() {
        return SLICES_REQUIRED.find(this);
    }

    /** Customer's own name for the server. */
    public @Nullable String label() {
        return LABEL.find(this);
    }

    /** Consumer to tag the server with. */
    public @Nullable Long consumerId() {
        return CONSUMER_ID.find(this);
    }

    /** New host name. */
    public @Nullable String publicFqdn() {
        return PUBLIC_FQDN.find(this);
    }

    /** {@code backups_enabled}. */
    public @Nullable Boolean backupsEnabled() {
        return BACKUPS_ENABLED.find(this);
    }

    /** {@code rsync_backups_enabled}. */
    public @Nullable Boolean rsyncBackupsEnabled() {
        return RSYNC_BACKUPS_ENABLED.find(this);
    }

    /** {@code r1_soft_backups_enabled}. */
    public @Nullable Boolean r1SoftBackupsEnabled() {
        return R1_SOFT_BACKUPS_ENABLED.find(this);
    }

    /** Number of nodes billed by the day, in place of regular ones. */
    public @Nullable Long dailyNodesRequired() {
        return DAILY_NODES_REQUIRED.find(this);
    }

    /** Number of storage nodes. */
    public @Nullable Long storageNodesRequired() {
        return STORAGE_NODES_REQUIRED.find(this);
    }

    /** Number of RAM nodes. */
    public @Nullable Long ramNodesRequired() {
        return RAM_NODES_REQUIRED.find(this);
    }

    /** Only on clouds that offer bandwidth nodes. */
    public @Nullable Long bandwidthNodesRequired() {
        return BANDWIDTH_NODES_REQUIRED.find(this);
    }

    /** Whether to put the disk resize off. */
    public @Nullable Boolean delayedStorage() {
        return DELAYED_STORAGE.find(this);
    }

    /**
     * When to apply the disk resize, as YYYY-MM-DD HH:MM in US Eastern time. Pattern:
     * {@code ^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}$}.
     */
    public @Nullable String delayedStorageUntil() {
        return DELAYED_STORAGE_UNTIL.find(this);
    }

    /**
     * Licences by licence number: 1 buys it, 0 cancels it. At most one control panel; add-ons need a control panel
     * first.
     */
    public Map<String, VirtualMachineUpdateLicensesValue> licenses() {
        return LICENSES.get(this);
    }

    /** Builds a {@link VirtualMachineUpdate}. */
    public static final class Builder extends JsonObjectBuilder<VirtualMachineUpdate, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link VirtualMachineUpdate#slicesRequired()}. */
        public Builder slicesRequired(long slicesRequired) {
            SLICES_REQUIRED.set(this, slicesRequired);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#label()}. */
        public Builder label(String label) {
            LABEL.set(this, label);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#consumerId()}. */
        public Builder consumerId(long consumerId) {
            CONSUMER_ID.set(this, consumerId);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#publicFqdn()}. */
        public Builder publicFqdn(String publicFqdn) {
            PUBLIC_FQDN.set(this, publicFqdn);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#backupsEnabled()}. */
        public Builder backupsEnabled(boolean backupsEnabled) {
            BACKUPS_ENABLED.set(this, backupsEnabled);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#rsyncBackupsEnabled()}. */
        public Builder rsyncBackupsEnabled(boolean rsyncBackupsEnabled) {
            RSYNC_BACKUPS_ENABLED.set(this, rsyncBackupsEnabled);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#r1SoftBackupsEnabled()}. */
        public Builder r1SoftBackupsEnabled(boolean r1SoftBackupsEnabled) {
            R1_SOFT_BACKUPS_ENABLED.set(this, r1SoftBackupsEnabled);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#dailyNodesRequired()}. */
        public Builder dailyNodesRequired(long dailyNodesRequired) {
            DAILY_NODES_REQUIRED.set(this, dailyNodesRequired);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#storageNodesRequired()}. */
        public Builder storageNodesRequired(long storageNodesRequired) {
            STORAGE_NODES_REQUIRED.set(this, storageNodesRequired);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#ramNodesRequired()}. */
        public Builder ramNodesRequired(long ramNodesRequired) {
            RAM_NODES_REQUIRED.set(this, ramNodesRequired);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#bandwidthNodesRequired()}. */
        public Builder bandwidthNodesRequired(long bandwidthNodesRequired) {
            BANDWIDTH_NODES_REQUIRED.set(this, bandwidthNodesRequired);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#delayedStorage()}. */
        public Builder delayedStorage(boolean delayedStorage) {
            DELAYED_STORAGE.set(this, delayedStorage);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#delayedStorageUntil()}. */
        public Builder delayedStorageUntil(String delayedStorageUntil) {
            DELAYED_STORAGE_UNTIL.set(this, delayedStorageUntil);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#licenses()}. */
        public Builder licenses(Map<String, VirtualMachineUpdateLicensesValue> licenses) {
            LICENSES.set(this, licenses);
            return this;
        }
    }
}
