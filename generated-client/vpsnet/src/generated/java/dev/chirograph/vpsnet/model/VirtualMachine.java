// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/VirtualMachine
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cloud server with its settings and state. */
public final class VirtualMachine extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<String> LABEL = JsonTypes.STRING.required("label");
    private static final Property<String> HOSTNAME = JsonTypes.STRING.required("hostname");
    private static final Property<String> DOMAIN_NAME = JsonTypes.STRING.required("domain_name");
    private static final Property<String> PASSWORD = JsonTypes.SECRET.required("password").hidden();
    private static final Property<Boolean> RUNNING = JsonTypes.BOOLEAN.optional("running");
    private static final Property<Boolean> POWER_ACTION_PENDING = JsonTypes.BOOLEAN.required("power_action_pending");
    private static final Property<Boolean> BUILT = JsonTypes.BOOLEAN.optional("built");
    private static final Property<Long> CLOUD_ID = JsonTypes.LONG.required("cloud_id");
    private static final Property<Long> SYSTEM_TEMPLATE_ID = JsonTypes.LONG.required("system_template_id");
    private static final Property<Long> CONSUMER_ID = JsonTypes.LONG.required("consumer_id");
    private static final Property<Boolean> BACKUPS_ENABLED = JsonTypes.BOOLEAN.required("backups_enabled");
    private static final Property<Long> SLICES_COUNT = JsonTypes.LONG.required("slices_count");
    private static final Property<Long> BANDWIDTH_USED = JsonTypes.LONG.optional("bandwidth_used");
    private static final Property<Boolean> DELAYED_STORAGE = JsonTypes.BOOLEAN.optional("delayed_storage");
    private static final Property<OffsetDateTime> DELAYED_STORAGE_UNTIL =
            JsonTypes.DATE_TIME.optional("delayed_storage_until");
    private static final Property<OffsetDateTime> CREATED_AT = JsonTypes.DATE_TIME.required("created_at");
    private static final Property<OffsetDateTime> UPDATED_AT = JsonTypes.DATE_TIME.required("updated_at");
    private static final Property<String> VIRTUAL_MACHINE_STATUS = JsonTypes.STRING.optional("virtual_machine_status");
    private static final Property<String> DEPLOYED_DISK_SIZE = JsonTypes.STRING.optional("deployed_disk_size");
    private static final Property<JsonNode> AVAILABLE_DISK_SIZE = JsonTypes.ANY.optional("available_disk_size");
    private static final Property<Long> REGULAR_NODES_COUNT = JsonTypes.LONG.optional("regular_nodes_count");
    private static final Property<Long> DAILY_NODES_COUNT = JsonTypes.LONG.optional("daily_nodes_count");
    private static final Property<Long> BETA_NODES_COUNT = JsonTypes.LONG.optional("beta_nodes_count");
    private static final Property<Long> FUSION_NODES_COUNT = JsonTypes.LONG.optional("fusion_nodes_count");
    private static final Property<Long> RAM_NODES_COUNT = JsonTypes.LONG.optional("ram_nodes_count");
    private static final Property<Long> STORAGE_NODES_COUNT = JsonTypes.LONG.optional("storage_nodes_count");
    private static final Property<Long> BANDWIDTH_NODES_COUNT = JsonTypes.LONG.optional("bandwidth_nodes_count");
    private static final Property<IpAddress> PRIMARY_IP_ADDRESS =
            JsonTypes.envelope("ip_address", JsonTypes.ref(IpAddress.class)).optional("primary_ip_address");
    private static final Property<List<JsonNode>> IP_ADDRESSES = JsonTypes.ANY.list().optional("ip_addresses");
    private static final Property<List<JsonNode>> ADDITIONAL_IP_ADDRESSES =
            JsonTypes.ANY.list().optional("additional_ip_addresses");
    private static final Property<BackupLicenses> BACKUP_LICENSES =
            JsonTypes.ref(BackupLicenses.class).optional("backup_licenses");
    private static final Property<List<JsonNode>> UPGRADE_SCHEDULES =
            JsonTypes.ANY.list().optional("upgrade_schedules");
    private static final Property<List<VirtualMachineLicense>> VIRTUAL_MACHINE_LICENSES =
            JsonTypes.envelope("virtual_machine_license", JsonTypes.ref(VirtualMachineLicense.class)).list().optional("virtual_machine_licenses");

    /** How this type is read and written. */
    public static final ObjectType<VirtualMachine> TYPE = ObjectType.<VirtualMachine>of(
            new VirtualMachine(ObjectValues.NONE), ID, LABEL, HOSTNAME, DOMAIN_NAME, PASSWORD, RUNNING,
            POWER_ACTION_PENDING, BUILT, CLOUD_ID, SYSTEM_TEMPLATE_ID, CONSUMER_ID, BACKUPS_ENABLED, SLICES_COUNT,
            BANDWIDTH_USED, DELAYED_STORAGE, DELAYED_STORAGE_UNTIL, CREATED_AT, UPDATED_AT, VIRTUAL_MACHINE_STATUS,
            DEPLOYED_DISK_SIZE, AVAILABLE_DISK_SIZE, REGULAR_NODES_COUNT, DAILY_NODES_COUNT, BETA_NODES_COUNT,
            FUSION_NODES_COUNT, RAM_NODES_COUNT, STORAGE_NODES_COUNT, BANDWIDTH_NODES_COUNT, PRIMARY_IP_ADDRESS,
            IP_ADDRESSES, ADDITIONAL_IP_ADDRESSES, BACKUP_LICENSES, UPGRADE_SCHEDULES, VIRTUAL_MACHINE_LICENSES);

    private VirtualMachine(ObjectValues values) {
        super(values);
    }

    @Override
    protected VirtualMachine create(ObjectValues members) {
        return new VirtualMachine(members);
    }

    /**
     * Starts an empty object; it needs {@code id}, {@code label}, {@code hostname}, {@code domainName},
     * {@code password}, {@code powerActionPending}, {@code cloudId}, {@code systemTemplateId}, {@code consumerId},
     * {@code backupsEnabled}, {@code slicesCount}, {@code createdAt}, {@code updatedAt}.
     */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the cloud server. */
    public Long id() {
        return ID.get(this);
    }

    /** Customer's own name for the server. */
    public String label() {
        return LABEL.get(this);
    }

    /** First part of the host name. */
    public String hostname() {
        return HOSTNAME.get(this);
    }

    /** Domain part of the host name. */
    public String domainName() {
        return DOMAIN_NAME.get(this);
    }

    /** Default root password, set whenever the server is built. */
    public String password() {
        return PASSWORD.get(this);
    }

    /** Whether the server is booted. Missing in a basic list. */
    public @Nullable Boolean running() {
        return RUNNING.find(this);
    }

    /** Whether the server is locked by a task such as a boot, shutdown, reboot or resize. */
    public Boolean powerActionPending() {
        return POWER_ACTION_PENDING.get(this);
    }

    /** Whether the server is built. */
    public @Nullable Boolean built() {
        return BUILT.find(this);
    }

    /** Cloud the server runs on. */
    public Long cloudId() {
        return CLOUD_ID.get(this);
    }

    /** Template the server was built from. */
    public Long systemTemplateId() {
        return SYSTEM_TEMPLATE_ID.get(this);
    }

    /** Consumer the server is tagged with; 0 means none. */
    public Long consumerId() {
        return CONSUMER_ID.get(this);
    }

    /** Whether backups are switched on. */
    public Boolean backupsEnabled() {
        return BACKUPS_ENABLED.get(this);
    }

    /** Number of nodes of the server; null in the documented sample. */
    public @Nullable Long slicesCount() {
        return SLICES_COUNT.find(this);
    }

    /** Traffic of the current month in kilobytes. Missing in a basic list. */
    public @Nullable Long bandwidthUsed() {
        return BANDWIDTH_USED.find(this);
    }

    /** Whether a disk resize is put off. */
    public @Nullable Boolean delayedStorage() {
        return DELAYED_STORAGE.find(this);
    }

    /** When the put-off disk resize will be applied. */
    public @Nullable OffsetDateTime delayedStorageUntil() {
        return DELAYED_STORAGE_UNTIL.find(this);
    }

    /** {@code created_at}. */
    public OffsetDateTime createdAt() {
        return CREATED_AT.get(this);
    }

    /** {@code updated_at}. */
    public OffsetDateTime updatedAt() {
        return UPDATED_AT.get(this);
    }

    /** State of the server as a word; the words are not documented. */
    public @Nullable String virtualMachineStatus() {
        return VIRTUAL_MACHINE_STATUS.find(this);
    }

    /** Size of the deployed disk; the unit is not documented. */
    public @Nullable String deployedDiskSize() {
        return DEPLOYED_DISK_SIZE.find(this);
    }

    /** Disk size that could be deployed; its shape is unknown. */
    public @Nullable JsonNode availableDiskSize() {
        return AVAILABLE_DISK_SIZE.find(this);
    }

    /** {@code regular_nodes_count}. */
    public @Nullable Long regularNodesCount() {
        return REGULAR_NODES_COUNT.find(this);
    }

    /** Nodes billed by the day. */
    public @Nullable Long dailyNodesCount() {
        return DAILY_NODES_COUNT.find(this);
    }

    /** {@code beta_nodes_count}. */
    public @Nullable Long betaNodesCount() {
        return BETA_NODES_COUNT.find(this);
    }

    /** {@code fusion_nodes_count}. */
    public @Nullable Long fusionNodesCount() {
        return FUSION_NODES_COUNT.find(this);
    }

    /** {@code ram_nodes_count}. */
    public @Nullable Long ramNodesCount() {
        return RAM_NODES_COUNT.find(this);
    }

    /** {@code storage_nodes_count}. */
    public @Nullable Long storageNodesCount() {
        return STORAGE_NODES_COUNT.find(this);
    }

    /** {@code bandwidth_nodes_count}. */
    public @Nullable Long bandwidthNodesCount() {
        return BANDWIDTH_NODES_COUNT.find(this);
    }

    /** An address under its model name. */
    public @Nullable IpAddress primaryIpAddress() {
        return PRIMARY_IP_ADDRESS.find(this);
    }

    /** All addresses of the server. */
    public List<JsonNode> ipAddresses() {
        return IP_ADDRESSES.get(this);
    }

    /** Addresses besides the primary one. */
    public List<JsonNode> additionalIpAddresses() {
        return ADDITIONAL_IP_ADDRESSES.get(this);
    }

    /** Backup products bought for a cloud server; a member without a value means not bought. */
    public @Nullable BackupLicenses backupLicenses() {
        return BACKUP_LICENSES.find(this);
    }

    /** Planned upgrades of the server. */
    public List<JsonNode> upgradeSchedules() {
        return UPGRADE_SCHEDULES.get(this);
    }

    /** Licences bought for the server. */
    public List<VirtualMachineLicense> virtualMachineLicenses() {
        return VIRTUAL_MACHINE_LICENSES.get(this);
    }

    /** Builds a {@link VirtualMachine}. */
    public static final class Builder extends JsonObjectBuilder<VirtualMachine, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link VirtualMachine#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link VirtualMachine#label()}. */
        public Builder label(String label) {
            LABEL.set(this, label);
            return this;
        }

        /** Sets {@link VirtualMachine#hostname()}. */
        public Builder hostname(String hostname) {
            HOSTNAME.set(this, hostname);
            return this;
        }

        /** Sets {@link VirtualMachine#domainName()}. */
        public Builder domainName(String domainName) {
            DOMAIN_NAME.set(this, domainName);
            return this;
        }

        /** Sets {@link VirtualMachine#password()}. */
        public Builder password(String password) {
            PASSWORD.set(this, password);
            return this;
        }

        /** Sets {@link VirtualMachine#running()}. */
        public Builder running(boolean running) {
            RUNNING.set(this, running);
            return this;
        }

        /** Sets {@link VirtualMachine#powerActionPending()}. */
        public Builder powerActionPending(boolean powerActionPending) {
            POWER_ACTION_PENDING.set(this, powerActionPending);
            return this;
        }

        /** Sets {@link VirtualMachine#built()}. */
        public Builder built(boolean built) {
            BUILT.set(this, built);
            return this;
        }

        /** Sets {@link VirtualMachine#cloudId()}. */
        public Builder cloudId(long cloudId) {
            CLOUD_ID.set(this, cloudId);
            return this;
        }

        /** Sets {@link VirtualMachine#systemTemplateId()}. */
        public Builder systemTemplateId(long systemTemplateId) {
            SYSTEM_TEMPLATE_ID.set(this, systemTemplateId);
            return this;
        }

        /** Sets {@link VirtualMachine#consumerId()}. */
        public Builder consumerId(long consumerId) {
            CONSUMER_ID.set(this, consumerId);
            return this;
        }

        /** Sets {@link VirtualMachine#backupsEnabled()}. */
        public Builder backupsEnabled(boolean backupsEnabled) {
            BACKUPS_ENABLED.set(this, backupsEnabled);
            return this;
        }

        /** Sets {@link VirtualMachine#slicesCount()}. */
        public Builder slicesCount(@Nullable Long slicesCount) {
            SLICES_COUNT.set(this, slicesCount);
            return this;
        }

        /** Sets {@link VirtualMachine#bandwidthUsed()}. */
        public Builder bandwidthUsed(long bandwidthUsed) {
            BANDWIDTH_USED.set(this, bandwidthUsed);
            return this;
        }

        /** Sets {@link VirtualMachine#delayedStorage()}. */
        public Builder delayedStorage(boolean delayedStorage) {
            DELAYED_STORAGE.set(this, delayedStorage);
            return this;
        }

        /** Sets {@link VirtualMachine#delayedStorageUntil()}. */
        public Builder delayedStorageUntil(@Nullable OffsetDateTime delayedStorageUntil) {
            DELAYED_STORAGE_UNTIL.set(this, delayedStorageUntil);
            return this;
        }

        /** Sets {@link VirtualMachine#createdAt()}. */
        public Builder createdAt(OffsetDateTime createdAt) {
            CREATED_AT.set(this, createdAt);
            return this;
        }

        /** Sets {@link VirtualMachine#updatedAt()}. */
        public Builder updatedAt(OffsetDateTime updatedAt) {
            UPDATED_AT.set(this, updatedAt);
            return this;
        }

        /** Sets {@link VirtualMachine#virtualMachineStatus()}. */
        public Builder virtualMachineStatus(String virtualMachineStatus) {
            VIRTUAL_MACHINE_STATUS.set(this, virtualMachineStatus);
            return this;
        }

        /** Sets {@link VirtualMachine#deployedDiskSize()}. */
        public Builder deployedDiskSize(String deployedDiskSize) {
            DEPLOYED_DISK_SIZE.set(this, deployedDiskSize);
            return this;
        }

        /** Sets {@link VirtualMachine#availableDiskSize()}. */
        public Builder availableDiskSize(JsonNode availableDiskSize) {
            AVAILABLE_DISK_SIZE.set(this, availableDiskSize);
            return this;
        }

        /** Sets {@link VirtualMachine#regularNodesCount()}. */
        public Builder regularNodesCount(long regularNodesCount) {
            REGULAR_NODES_COUNT.set(this, regularNodesCount);
            return this;
        }

        /** Sets {@link VirtualMachine#dailyNodesCount()}. */
        public Builder dailyNodesCount(long dailyNodesCount) {
            DAILY_NODES_COUNT.set(this, dailyNodesCount);
            return this;
        }

        /** Sets {@link VirtualMachine#betaNodesCount()}. */
        public Builder betaNodesCount(long betaNodesCount) {
            BETA_NODES_COUNT.set(this, betaNodesCount);
            return this;
        }

        /** Sets {@link VirtualMachine#fusionNodesCount()}. */
        public Builder fusionNodesCount(long fusionNodesCount) {
            FUSION_NODES_COUNT.set(this, fusionNodesCount);
            return this;
        }

        /** Sets {@link VirtualMachine#ramNodesCount()}. */
        public Builder ramNodesCount(long ramNodesCount) {
            RAM_NODES_COUNT.set(this, ramNodesCount);
            return this;
        }

        /** Sets {@link VirtualMachine#storageNodesCount()}. */
        public Builder storageNodesCount(long storageNodesCount) {
            STORAGE_NODES_COUNT.set(this, storageNodesCount);
            return this;
        }

        /** Sets {@link VirtualMachine#bandwidthNodesCount()}. */
        public Builder bandwidthNodesCount(long bandwidthNodesCount) {
            BANDWIDTH_NODES_COUNT.set(this, bandwidthNodesCount);
            return this;
        }

        /** Sets {@link VirtualMachine#primaryIpAddress()}. */
        public Builder primaryIpAddress(IpAddress primaryIpAddress) {
            PRIMARY_IP_ADDRESS.set(this, primaryIpAddress);
            return this;
        }

        /** Sets {@link VirtualMachine#ipAddresses()}. */
        public Builder ipAddresses(List<JsonNode> ipAddresses) {
            IP_ADDRESSES.set(this, ipAddresses);
            return this;
        }

        /** Sets {@link VirtualMachine#additionalIpAddresses()}. */
        public Builder additionalIpAddresses(List<JsonNode> additionalIpAddresses) {
            ADDITIONAL_IP_ADDRESSES.set(this, additionalIpAddresses);
            return this;
        }

        /** Sets {@link VirtualMachine#backupLicenses()}. */
        public Builder backupLicenses(BackupLicenses backupLicenses) {
            BACKUP_LICENSES.set(this, backupLicenses);
            return this;
        }

        /** Sets {@link VirtualMachine#upgradeSchedules()}. */
        public Builder upgradeSchedules(List<JsonNode> upgradeSchedules) {
            UPGRADE_SCHEDULES.set(this, upgradeSchedules);
            return this;
        }

        /** Sets {@link VirtualMachine#virtualMachineLicenses()}. */
        public Builder virtualMachineLicenses(List<VirtualMachineLicense> virtualMachineLicenses) {
            VIRTUAL_MACHINE_LICENSES.set(this, virtualMachineLicenses);
            return this;
        }
    }
}
