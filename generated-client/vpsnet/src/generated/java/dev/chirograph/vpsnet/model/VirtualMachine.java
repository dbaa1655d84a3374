// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/VirtualMachine
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A cloud server with its settings and state. */
public final class VirtualMachine extends ObjectModel {
    private static final Property<Long> ID = Property.required("id", JsonTypes.LONG);
    private static final Property<String> LABEL = Property.required("label", JsonTypes.STRING);
    private static final Property<String> HOSTNAME = Property.required("hostname", JsonTypes.STRING);
    private static final Property<String> DOMAIN_NAME = Property.required("domain_name", JsonTypes.STRING);
    private static final Property<String> PASSWORD = Property.required("password", JsonTypes.SECRET).hidden();
    private static final Property<Boolean> RUNNING = Property.optional("running", JsonTypes.BOOLEAN);
    private static final Property<Boolean> POWER_ACTION_PENDING =
            Property.required("power_action_pending", JsonTypes.BOOLEAN);
    private static final Property<Boolean> BUILT = Property.optional("built", JsonTypes.BOOLEAN);
    private static final Property<Long> CLOUD_ID = Property.required("cloud_id", JsonTypes.LONG);
    private static final Property<Long> SYSTEM_TEMPLATE_ID = Property.required("system_template_id", JsonTypes.LONG);
    private static final Property<Long> CONSUMER_ID = Property.required("consumer_id", JsonTypes.LONG);
    private static final Property<Boolean> BACKUPS_ENABLED = Property.required("backups_enabled", JsonTypes.BOOLEAN);
    private static final Property<Long> SLICES_COUNT = Property.required("slices_count", JsonTypes.LONG);
    private static final Property<Long> BANDWIDTH_USED = Property.optional("bandwidth_used", JsonTypes.LONG);
    private static final Property<Boolean> DELAYED_STORAGE = Property.optional("delayed_storage", JsonTypes.BOOLEAN);
    private static final Property<OffsetDateTime> DELAYED_STORAGE_UNTIL =
            Property.optional("delayed_storage_until", JsonTypes.DATE_TIME);
    private static final Property<OffsetDateTime> CREATED_AT = Property.required("created_at", JsonTypes.DATE_TIME);
    private static final Property<OffsetDateTime> UPDATED_AT = Property.required("updated_at", JsonTypes.DATE_TIME);
    private static final Property<String> VIRTUAL_MACHINE_STATUS =
            Property.optional("virtual_machine_status", JsonTypes.STRING);
    private static final Property<String> DEPLOYED_DISK_SIZE =
            Property.optional("deployed_disk_size", JsonTypes.STRING);
    private static final Property<JsonNode> AVAILABLE_DISK_SIZE =
            Property.optional("available_disk_size", JsonTypes.ANY);
    private static final Property<Long> REGULAR_NODES_COUNT = Property.optional("regular_nodes_count", JsonTypes.LONG);
    private static final Property<Long> DAILY_NODES_COUNT = Property.optional("daily_nodes_count", JsonTypes.LONG);
    private static final Property<Long> BETA_NODES_COUNT = Property.optional("beta_nodes_count", JsonTypes.LONG);
    private static final Property<Long> FUSION_NODES_COUNT = Property.optional("fusion_nodes_count", JsonTypes.LONG);
    private static final Property<Long> RAM_NODES_COUNT = Property.optional("ram_nodes_count", JsonTypes.LONG);
    private static final Property<Long> STORAGE_NODES_COUNT = Property.optional("storage_nodes_count", JsonTypes.LONG);
    private static final Property<Long> BANDWIDTH_NODES_COUNT =
            Property.optional("bandwidth_nodes_count", JsonTypes.LONG);
    private static final Property<IpAddress> PRIMARY_IP_ADDRESS =
            Property.optional("primary_ip_address", JsonTypes.envelope("ip_address", JsonTypes.ref(() -> IpAddress.TYPE)));
    private static final Property<List<JsonNode>> IP_ADDRESSES =
            Property.optional("ip_addresses", JsonTypes.list(JsonTypes.ANY));
    private static final Property<List<JsonNode>> ADDITIONAL_IP_ADDRESSES =
            Property.optional("additional_ip_addresses", JsonTypes.list(JsonTypes.ANY));
    private static final Property<BackupLicenses> BACKUP_LICENSES =
            Property.optional("backup_licenses", () -> BackupLicenses.TYPE);
    private static final Property<List<JsonNode>> UPGRADE_SCHEDULES =
            Property.optional("upgrade_schedules", JsonTypes.list(JsonTypes.ANY));
    private static final Property<List<VirtualMachineLicense>> VIRTUAL_MACHINE_LICENSES =
            Property.optional("virtual_machine_licenses", JsonTypes.list(JsonTypes.envelope("virtual_machine_license", JsonTypes.ref(() -> VirtualMachineLicense.TYPE))));

    /** How this type is read and written. */
    public static final ObjectType<VirtualMachine> TYPE = ObjectType.of(VirtualMachine.class, VirtualMachine::new, ID,
            LABEL, HOSTNAME, DOMAIN_NAME, PASSWORD, RUNNING, POWER_ACTION_PENDING, BUILT, CLOUD_ID, SYSTEM_TEMPLATE_ID,
            CONSUMER_ID, BACKUPS_ENABLED, SLICES_COUNT, BANDWIDTH_USED, DELAYED_STORAGE, DELAYED_STORAGE_UNTIL,
            CREATED_AT, UPDATED_AT, VIRTUAL_MACHINE_STATUS, DEPLOYED_DISK_SIZE, AVAILABLE_DISK_SIZE,
            REGULAR_NODES_COUNT, DAILY_NODES_COUNT, BETA_NODES_COUNT, FUSION_NODES_COUNT, RAM_NODES_COUNT,
            STORAGE_NODES_COUNT, BANDWIDTH_NODES_COUNT, PRIMARY_IP_ADDRESS, IP_ADDRESSES, ADDITIONAL_IP_ADDRESSES,
            BACKUP_LICENSES, UPGRADE_SCHEDULES, VIRTUAL_MACHINE_LICENSES);

    private VirtualMachine(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code label}, {@code hostname}, {@code domainName},
     * {@code password}, {@code powerActionPending}, {@code cloudId}, {@code systemTemplateId}, {@code consumerId},
     * {@code backupsEnabled}, {@code slicesCount}, {@code createdAt}, {@code updatedAt}.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the cloud server. */
    public Long id() {
        return required(ID);
    }

    /** Customer's own name for the server. */
    public String label() {
        return required(LABEL);
    }

    /** First part of the host name. */
    public String hostname() {
        return required(HOSTNAME);
    }

    /** Domain part of the host name. */
    public String domainName() {
        return required(DOMAIN_NAME);
    }

    /** Default root password, set whenever the server is built. */
    public String password() {
        return required(PASSWORD);
    }

    /** Whether the server is booted. Missing in a basic list. */
    public @Nullable Boolean running() {
        return optional(RUNNING);
    }

    /** Whether the server is locked by a task such as a boot, shutdown, reboot or resize. */
    public Boolean powerActionPending() {
        return required(POWER_ACTION_PENDING);
    }

    /** Whether the server is built. */
    public @Nullable Boolean built() {
        return optional(BUILT);
    }

    /** Cloud the server runs on. */
    public Long cloudId() {
        return required(CLOUD_ID);
    }

    /** Template the server was built from. */
    public Long systemTemplateId() {
        return required(SYSTEM_TEMPLATE_ID);
    }

    /** Consumer the server is tagged with; 0 means none. */
    public Long consumerId() {
        return required(CONSUMER_ID);
    }

    /** Whether backups are switched on. */
    public Boolean backupsEnabled() {
        return required(BACKUPS_ENABLED);
    }

    /** Number of nodes of the server; null in the documented sample. */
    public @Nullable Long slicesCount() {
        return optional(SLICES_COUNT);
    }

    /** Traffic of the current month in kilobytes. Missing in a basic list. */
    public @Nullable Long bandwidthUsed() {
        return optional(BANDWIDTH_USED);
    }

    /** Whether a disk resize is put off. */
    public @Nullable Boolean delayedStorage() {
        return optional(DELAYED_STORAGE);
    }

    /** When the put-off disk resize will be applied. */
    public @Nullable OffsetDateTime delayedStorageUntil() {
        return optional(DELAYED_STORAGE_UNTIL);
    }

    /** {@code created_at}. */
    public OffsetDateTime createdAt() {
        return required(CREATED_AT);
    }

    /** {@code updated_at}. */
    public OffsetDateTime updatedAt() {
        return required(UPDATED_AT);
    }

    /** State of the server as a word; the words are not documented. */
    public @Nullable String virtualMachineStatus() {
        return optional(VIRTUAL_MACHINE_STATUS);
    }

    /** Size of the deployed disk; the unit is not documented. */
    public @Nullable String deployedDiskSize() {
        return optional(DEPLOYED_DISK_SIZE);
    }

    /** Disk size that could be deployed; its shape is unknown. */
    public @Nullable JsonNode availableDiskSize() {
        return optional(AVAILABLE_DISK_SIZE);
    }

    /** {@code regular_nodes_count}. */
    public @Nullable Long regularNodesCount() {
        return optional(REGULAR_NODES_COUNT);
    }

    /** Nodes billed by the day. */
    public @Nullable Long dailyNodesCount() {
        return optional(DAILY_NODES_COUNT);
    }

    /** {@code beta_nodes_count}. */
    public @Nullable Long betaNodesCount() {
        return optional(BETA_NODES_COUNT);
    }

    /** {@code fusion_nodes_count}. */
    public @Nullable Long fusionNodesCount() {
        return optional(FUSION_NODES_COUNT);
    }

    /** {@code ram_nodes_count}. */
    public @Nullable Long ramNodesCount() {
        return optional(RAM_NODES_COUNT);
    }

    /** {@code storage_nodes_count}. */
    public @Nullable Long storageNodesCount() {
        return optional(STORAGE_NODES_COUNT);
    }

    /** {@code bandwidth_nodes_count}. */
    public @Nullable Long bandwidthNodesCount() {
        return optional(BANDWIDTH_NODES_COUNT);
    }

    /** An address under its model name. */
    public @Nullable IpAddress primaryIpAddress() {
        return optional(PRIMARY_IP_ADDRESS);
    }

    /** All addresses of the server. */
    public List<JsonNode> ipAddresses() {
        return list(IP_ADDRESSES);
    }

    /** Addresses besides the primary one. */
    public List<JsonNode> additionalIpAddresses() {
        return list(ADDITIONAL_IP_ADDRESSES);
    }

    /** Backup products bought for a cloud server; a member without a value means not bought. */
    public @Nullable BackupLicenses backupLicenses() {
        return optional(BACKUP_LICENSES);
    }

    /** Planned upgrades of the server. */
    public List<JsonNode> upgradeSchedules() {
        return list(UPGRADE_SCHEDULES);
    }

    /** Licences bought for the server. */
    public List<VirtualMachineLicense> virtualMachineLicenses() {
        return list(VIRTUAL_MACHINE_LICENSES);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link VirtualMachine}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link VirtualMachine#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link VirtualMachine#label()}. */
        public Builder label(String label) {
            set(LABEL, label);
            return this;
        }

        /** Sets {@link VirtualMachine#hostname()}. */
        public Builder hostname(String hostname) {
            set(HOSTNAME, hostname);
            return this;
        }

        /** Sets {@link VirtualMachine#domainName()}. */
        public Builder domainName(String domainName) {
            set(DOMAIN_NAME, domainName);
            return this;
        }

        /** Sets {@link VirtualMachine#password()}. */
        public Builder password(String password) {
            set(PASSWORD, password);
            return this;
        }

        /** Sets {@link VirtualMachine#running()}. */
        public Builder running(boolean running) {
            set(RUNNING, running);
            return this;
        }

        /** Sets {@link VirtualMachine#powerActionPending()}. */
        public Builder powerActionPending(boolean powerActionPending) {
            set(POWER_ACTION_PENDING, powerActionPending);
            return this;
        }

        /** Sets {@link VirtualMachine#built()}. */
        public Builder built(boolean built) {
            set(BUILT, built);
            return this;
        }

        /** Sets {@link VirtualMachine#cloudId()}. */
        public Builder cloudId(long cloudId) {
            set(CLOUD_ID, cloudId);
            return this;
        }

        /** Sets {@link VirtualMachine#systemTemplateId()}. */
        public Builder systemTemplateId(long systemTemplateId) {
            set(SYSTEM_TEMPLATE_ID, systemTemplateId);
            return this;
        }

        /** Sets {@link VirtualMachine#consumerId()}. */
        public Builder consumerId(long consumerId) {
            set(CONSUMER_ID, consumerId);
            return this;
        }

        /** Sets {@link VirtualMachine#backupsEnabled()}. */
        public Builder backupsEnabled(boolean backupsEnabled) {
            set(BACKUPS_ENABLED, backupsEnabled);
            return this;
        }

        /** Sets {@link VirtualMachine#slicesCount()}. */
        public Builder slicesCount(@Nullable Long slicesCount) {
            set(SLICES_COUNT, slicesCount);
            return this;
        }

        /** Sets {@link VirtualMachine#bandwidthUsed()}. */
        public Builder bandwidthUsed(long bandwidthUsed) {
            set(BANDWIDTH_USED, bandwidthUsed);
            return this;
        }

        /** Sets {@link VirtualMachine#delayedStorage()}. */
        public Builder delayedStorage(boolean delayedStorage) {
            set(DELAYED_STORAGE, delayedStorage);
            return this;
        }

        /** Sets {@link VirtualMachine#delayedStorageUntil()}. */
        public Builder delayedStorageUntil(@Nullable OffsetDateTime delayedStorageUntil) {
            set(DELAYED_STORAGE_UNTIL, delayedStorageUntil);
            return this;
        }

        /** Sets {@link VirtualMachine#createdAt()}. */
        public Builder createdAt(OffsetDateTime createdAt) {
            set(CREATED_AT, createdAt);
            return this;
        }

        /** Sets {@link VirtualMachine#updatedAt()}. */
        public Builder updatedAt(OffsetDateTime updatedAt) {
            set(UPDATED_AT, updatedAt);
            return this;
        }

        /** Sets {@link VirtualMachine#virtualMachineStatus()}. */
        public Builder virtualMachineStatus(String virtualMachineStatus) {
            set(VIRTUAL_MACHINE_STATUS, virtualMachineStatus);
            return this;
        }

        /** Sets {@link VirtualMachine#deployedDiskSize()}. */
        public Builder deployedDiskSize(String deployedDiskSize) {
            set(DEPLOYED_DISK_SIZE, deployedDiskSize);
            return this;
        }

        /** Sets {@link VirtualMachine#availableDiskSize()}. */
        public Builder availableDiskSize(JsonNode availableDiskSize) {
            set(AVAILABLE_DISK_SIZE, availableDiskSize);
            return this;
        }

        /** Sets {@link VirtualMachine#regularNodesCount()}. */
        public Builder regularNodesCount(long regularNodesCount) {
            set(REGULAR_NODES_COUNT, regularNodesCount);
            return this;
        }

        /** Sets {@link VirtualMachine#dailyNodesCount()}. */
        public Builder dailyNodesCount(long dailyNodesCount) {
            set(DAILY_NODES_COUNT, dailyNodesCount);
            return this;
        }

        /** Sets {@link VirtualMachine#betaNodesCount()}. */
        public Builder betaNodesCount(long betaNodesCount) {
            set(BETA_NODES_COUNT, betaNodesCount);
            return this;
        }

        /** Sets {@link VirtualMachine#fusionNodesCount()}. */
        public Builder fusionNodesCount(long fusionNodesCount) {
            set(FUSION_NODES_COUNT, fusionNodesCount);
            return this;
        }

        /** Sets {@link VirtualMachine#ramNodesCount()}. */
        public Builder ramNodesCount(long ramNodesCount) {
            set(RAM_NODES_COUNT, ramNodesCount);
            return this;
        }

        /** Sets {@link VirtualMachine#storageNodesCount()}. */
        public Builder storageNodesCount(long storageNodesCount) {
            set(STORAGE_NODES_COUNT, storageNodesCount);
            return this;
        }

        /** Sets {@link VirtualMachine#bandwidthNodesCount()}. */
        public Builder bandwidthNodesCount(long bandwidthNodesCount) {
            set(BANDWIDTH_NODES_COUNT, bandwidthNodesCount);
            return this;
        }

        /** Sets {@link VirtualMachine#primaryIpAddress()}. */
        public Builder primaryIpAddress(IpAddress primaryIpAddress) {
            set(PRIMARY_IP_ADDRESS, primaryIpAddress);
            return this;
        }

        /** Sets {@link VirtualMachine#ipAddresses()}. */
        public Builder ipAddresses(List<JsonNode> ipAddresses) {
            set(IP_ADDRESSES, ipAddresses);
            return this;
        }

        /** Sets {@link VirtualMachine#additionalIpAddresses()}. */
        public Builder additionalIpAddresses(List<JsonNode> additionalIpAddresses) {
            set(ADDITIONAL_IP_ADDRESSES, additionalIpAddresses);
            return this;
        }

        /** Sets {@link VirtualMachine#backupLicenses()}. */
        public Builder backupLicenses(BackupLicenses backupLicenses) {
            set(BACKUP_LICENSES, backupLicenses);
            return this;
        }

        /** Sets {@link VirtualMachine#upgradeSchedules()}. */
        public Builder upgradeSchedules(List<JsonNode> upgradeSchedules) {
            set(UPGRADE_SCHEDULES, upgradeSchedules);
            return this;
        }

        /** Sets {@link VirtualMachine#virtualMachineLicenses()}. */
        public Builder virtualMachineLicenses(List<VirtualMachineLicense> virtualMachineLicenses) {
            set(VIRTUAL_MACHINE_LICENSES, virtualMachineLicenses);
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
        public VirtualMachine build() {
            return new VirtualMachine(objectValues());
        }
    }
}
