// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/VirtualMachineUpdate
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

/** New settings of a cloud server; members left out keep their value. */
public final class VirtualMachineUpdate extends ObjectModel {
    private static final Property<Long> SLICES_REQUIRED = Property.optional("slices_required", JsonTypes.LONG);
    private static final Property<String> LABEL = Property.optional("label", JsonTypes.STRING);
    private static final Property<Long> CONSUMER_ID = Property.optional("consumer_id", JsonTypes.LONG);
    private static final Property<String> PUBLIC_FQDN = Property.optional("public_fqdn", JsonTypes.STRING);
    private static final Property<Boolean> BACKUPS_ENABLED = Property.optional("backups_enabled", JsonTypes.BOOLEAN);
    private static final Property<Boolean> RSYNC_BACKUPS_ENABLED =
            Property.optional("rsync_backups_enabled", JsonTypes.BOOLEAN);
    private static final Property<Boolean> R1_SOFT_BACKUPS_ENABLED =
            Property.optional("r1_soft_backups_enabled", JsonTypes.BOOLEAN);
    private static final Property<Long> DAILY_NODES_REQUIRED =
            Property.optional("daily_nodes_required", JsonTypes.LONG);
    private static final Property<Long> STORAGE_NODES_REQUIRED =
            Property.optional("storage_nodes_required", JsonTypes.LONG);
    private static final Property<Long> RAM_NODES_REQUIRED = Property.optional("ram_nodes_required", JsonTypes.LONG);
    private static final Property<Long> BANDWIDTH_NODES_REQUIRED =
            Property.optional("bandwidth_nodes_required", JsonTypes.LONG);
    private static final Property<Boolean> DELAYED_STORAGE = Property.optional("delayed_storage", JsonTypes.BOOLEAN);
    private static final Property<String> DELAYED_STORAGE_UNTIL =
            Property.optional("delayed_storage_until", JsonTypes.STRING);
    private static final Property<Map<String, VirtualMachineUpdateLicensesValue>> LICENSES =
            Property.optional("licenses", JsonTypes.map(() -> VirtualMachineUpdateLicensesValue.TYPE));

    /** How this type is read and written. */
    public static final ObjectType<VirtualMachineUpdate> TYPE = ObjectType.of(VirtualMachineUpdate.class,
            VirtualMachineUpdate::new, SLICES_REQUIRED, LABEL, CONSUMER_ID, PUBLIC_FQDN, BACKUPS_ENABLED,
            RSYNC_BACKUPS_ENABLED, R1_SOFT_BACKUPS_ENABLED, DAILY_NODES_REQUIRED, STORAGE_NODES_REQUIRED,
            RAM_NODES_REQUIRED, BANDWIDTH_NODES_REQUIRED, DELAYED_STORAGE, DELAYED_STORAGE_UNTIL, LICENSES);

    private VirtualMachineUpdate(ObjectValues values) {
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

    /** Number of nodes. The document wants it in every request, but one of its samples has daily nodes instead. */
    public @Nullable Long slicesRequired() {
        return optional(SLICES_REQUIRED);
    }

    /** Customer's own name for the server. */
    public @Nullable String label() {
        return optional(LABEL);
    }

    /** Consumer to tag the server with. */
    public @Nullable Long consumerId() {
        return optional(CONSUMER_ID);
    }

    /** New host name. */
    public @Nullable String publicFqdn() {
        return optional(PUBLIC_FQDN);
    }

    /** {@code backups_enabled}. */
    public @Nullable Boolean backupsEnabled() {
        return optional(BACKUPS_ENABLED);
    }

    /** {@code rsync_backups_enabled}. */
    public @Nullable Boolean rsyncBackupsEnabled() {
        return optional(RSYNC_BACKUPS_ENABLED);
    }

    /** {@code r1_soft_backups_enabled}. */
    public @Nullable Boolean r1SoftBackupsEnabled() {
        return optional(R1_SOFT_BACKUPS_ENABLED);
    }

    /** Number of nodes billed by the day, in place of regular ones. */
    public @Nullable Long dailyNodesRequired() {
        return optional(DAILY_NODES_REQUIRED);
    }

    /** Number of storage nodes. */
    public @Nullable Long storageNodesRequired() {
        return optional(STORAGE_NODES_REQUIRED);
    }

    /** Number of RAM nodes. */
    public @Nullable Long ramNodesRequired() {
        return optional(RAM_NODES_REQUIRED);
    }

    /** Only on clouds that offer bandwidth nodes. */
    public @Nullable Long bandwidthNodesRequired() {
        return optional(BANDWIDTH_NODES_REQUIRED);
    }

    /** Whether to put the disk resize off. */
    public @Nullable Boolean delayedStorage() {
        return optional(DELAYED_STORAGE);
    }

    /**
     * When to apply the disk resize, as YYYY-MM-DD HH:MM in US Eastern time. Pattern:
     * {@code ^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}$}.
     */
    public @Nullable String delayedStorageUntil() {
        return optional(DELAYED_STORAGE_UNTIL);
    }

    /**
     * Licences by licence number: 1 buys it, 0 cancels it. At most one control panel; add-ons need a control panel
     * first.
     */
    public Map<String, VirtualMachineUpdateLicensesValue> licenses() {
        return map(LICENSES);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link VirtualMachineUpdate}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link VirtualMachineUpdate#slicesRequired()}. */
        public Builder slicesRequired(long slicesRequired) {
            set(SLICES_REQUIRED, slicesRequired);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#label()}. */
        public Builder label(String label) {
            set(LABEL, label);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#consumerId()}. */
        public Builder consumerId(long consumerId) {
            set(CONSUMER_ID, consumerId);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#publicFqdn()}. */
        public Builder publicFqdn(String publicFqdn) {
            set(PUBLIC_FQDN, publicFqdn);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#backupsEnabled()}. */
        public Builder backupsEnabled(boolean backupsEnabled) {
            set(BACKUPS_ENABLED, backupsEnabled);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#rsyncBackupsEnabled()}. */
        public Builder rsyncBackupsEnabled(boolean rsyncBackupsEnabled) {
            set(RSYNC_BACKUPS_ENABLED, rsyncBackupsEnabled);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#r1SoftBackupsEnabled()}. */
        public Builder r1SoftBackupsEnabled(boolean r1SoftBackupsEnabled) {
            set(R1_SOFT_BACKUPS_ENABLED, r1SoftBackupsEnabled);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#dailyNodesRequired()}. */
        public Builder dailyNodesRequired(long dailyNodesRequired) {
            set(DAILY_NODES_REQUIRED, dailyNodesRequired);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#storageNodesRequired()}. */
        public Builder storageNodesRequired(long storageNodesRequired) {
            set(STORAGE_NODES_REQUIRED, storageNodesRequired);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#ramNodesRequired()}. */
        public Builder ramNodesRequired(long ramNodesRequired) {
            set(RAM_NODES_REQUIRED, ramNodesRequired);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#bandwidthNodesRequired()}. */
        public Builder bandwidthNodesRequired(long bandwidthNodesRequired) {
            set(BANDWIDTH_NODES_REQUIRED, bandwidthNodesRequired);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#delayedStorage()}. */
        public Builder delayedStorage(boolean delayedStorage) {
            set(DELAYED_STORAGE, delayedStorage);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#delayedStorageUntil()}. */
        public Builder delayedStorageUntil(String delayedStorageUntil) {
            set(DELAYED_STORAGE_UNTIL, delayedStorageUntil);
            return this;
        }

        /** Sets {@link VirtualMachineUpdate#licenses()}. */
        public Builder licenses(Map<String, VirtualMachineUpdateLicensesValue> licenses) {
            set(LICENSES, licenses);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public VirtualMachineUpdate build() {
            return new VirtualMachineUpdate(objectValues());
        }
    }
}
