// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/VirtualMachine
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A virtual machine. Which members appear depends on the platform behind the portal. */
public final class VirtualMachine extends ObjectModel {
    private static final Property<String> ID = Property.optional("id", JsonTypes.STRING);
    private static final Property<String> LABEL = Property.optional("label", JsonTypes.STRING);
    private static final Property<String> STATUS = Property.optional("status", JsonTypes.STRING);
    private static final Property<Boolean> BUILT = Property.optional("built", JsonTypes.BOOLEAN);
    private static final Property<Boolean> POWER = Property.optional("power", JsonTypes.BOOLEAN);
    private static final Property<Boolean> HIGHLY_AVAILABLE = Property.optional("ha", JsonTypes.BOOLEAN);
    private static final Property<String> IPV4 = Property.optional("ipv4", JsonTypes.STRING);
    private static final Property<String> IPV6 = Property.optional("ipv6", JsonTypes.STRING);
    private static final Property<String> USERNAME = Property.optional("username", JsonTypes.STRING);
    private static final Property<String> PASSWORD = Property.optional("password", JsonTypes.SECRET).hidden();
    private static final Property<Long> MEMORY = Property.optional("memory", JsonTypes.LONG);
    private static final Property<Long> DISK = Property.optional("disk", JsonTypes.LONG);
    private static final Property<Long> UPTIME = Property.optional("uptime", JsonTypes.LONG);
    private static final Property<String> TEMPLATE_NAME = Property.optional("template_name", JsonTypes.STRING);
    private static final Property<Long> CORES = Property.optional("cores", JsonTypes.LONG);
    private static final Property<Long> SOCKETS = Property.optional("sockets", JsonTypes.LONG);
    private static final Property<Long> CPUS = Property.optional("cpus", JsonTypes.LONG);
    private static final Property<String> MAC = Property.optional("mac", JsonTypes.STRING);
    private static final Property<VirtualMachineTraffic> BANDWIDTH =
            Property.optional("bandwidth", () -> VirtualMachineTraffic.TYPE);
    private static final Property<List<VirtualMachineStorage>> STORAGE =
            Property.optional("storage", JsonTypes.list(() -> VirtualMachineStorage.TYPE));
    private static final Property<VirtualMachineInterfaces> INTERFACES =
            Property.optional("interfaces", () -> VirtualMachineInterfaces.TYPE);
    private static final Property<Map<String, VirtualMachineAddress>> IP =
            Property.optional("ip", JsonTypes.map(() -> VirtualMachineAddress.TYPE));

    /** How this type is read and written. */
    public static final ObjectType<VirtualMachine> TYPE = ObjectType.of(VirtualMachine.class, VirtualMachine::new, ID,
            LABEL, STATUS, BUILT, POWER, HIGHLY_AVAILABLE, IPV4, IPV6, USERNAME, PASSWORD, MEMORY, DISK, UPTIME,
            TEMPLATE_NAME, CORES, SOCKETS, CPUS, MAC, BANDWIDTH, STORAGE, INTERFACES, IP);

    private VirtualMachine(ObjectValues values) {
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

    /** Id of the machine; names it in paths. */
    public @Nullable String id() {
        return optional(ID);
    }

    /** Name of the machine. */
    public @Nullable String label() {
        return optional(LABEL);
    }

    /** running, stopped, starting, stopping or shutdown; other platforms may send further words. */
    public @Nullable String status() {
        return optional(STATUS);
    }

    /** Whether the machine is set up. */
    public @Nullable Boolean built() {
        return optional(BUILT);
    }

    /** Whether it is switched on. */
    public @Nullable Boolean power() {
        return optional(POWER);
    }

    /** Whether it is highly available. */
    public @Nullable Boolean highlyAvailable() {
        return optional(HIGHLY_AVAILABLE);
    }

    /** Main IPv4 address. */
    public @Nullable String ipv4() {
        return optional(IPV4);
    }

    /** Main IPv6 address. */
    public @Nullable String ipv6() {
        return optional(IPV6);
    }

    /** Login name of the operating system. */
    public @Nullable String username() {
        return optional(USERNAME);
    }

    /** Password of that login. */
    public @Nullable String password() {
        return optional(PASSWORD);
    }

    /** Memory in MB. */
    public @Nullable Long memory() {
        return optional(MEMORY);
    }

    /** Disk space in GB. */
    public @Nullable Long disk() {
        return optional(DISK);
    }

    /** Time since the start; the unit is not documented. */
    public @Nullable Long uptime() {
        return optional(UPTIME);
    }

    /** Name of the operating system image. */
    public @Nullable String templateName() {
        return optional(TEMPLATE_NAME);
    }

    /** Cores of each socket. */
    public @Nullable Long cores() {
        return optional(CORES);
    }

    /** Processor sockets. */
    public @Nullable Long sockets() {
        return optional(SOCKETS);
    }

    /** Processors in all. */
    public @Nullable Long cpus() {
        return optional(CPUS);
    }

    /** MAC address of the first interface. */
    public @Nullable String mac() {
        return optional(MAC);
    }

    /** Traffic of a virtual machine. */
    public @Nullable VirtualMachineTraffic bandwidth() {
        return optional(BANDWIDTH);
    }

    /** Disks. */
    public List<VirtualMachineStorage> storage() {
        return list(STORAGE);
    }

    /** Network interfaces: a list on one portal, by name on another. */
    public @Nullable VirtualMachineInterfaces interfaces() {
        return optional(INTERFACES);
    }

    /** IP addresses, by the id of the address. */
    public Map<String, VirtualMachineAddress> ip() {
        return map(IP);
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
        public Builder id(String id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link VirtualMachine#label()}. */
        public Builder label(String label) {
            set(LABEL, label);
            return this;
        }

        /** Sets {@link VirtualMachine#status()}. */
        public Builder status(String status) {
            set(STATUS, status);
            return this;
        }

        /** Sets {@link VirtualMachine#built()}. */
        public Builder built(boolean built) {
            set(BUILT, built);
            return this;
        }

        /** Sets {@link VirtualMachine#power()}. */
        public Builder power(boolean power) {
            set(POWER, power);
            return this;
        }

        /** Sets {@link VirtualMachine#highlyAvailable()}. */
        public Builder highlyAvailable(boolean highlyAvailable) {
            set(HIGHLY_AVAILABLE, highlyAvailable);
            return this;
        }

        /** Sets {@link VirtualMachine#ipv4()}. */
        public Builder ipv4(String ipv4) {
            set(IPV4, ipv4);
            return this;
        }

        /** Sets {@link VirtualMachine#ipv6()}. */
        public Builder ipv6(String ipv6) {
            set(IPV6, ipv6);
            return this;
        }

        /** Sets {@link VirtualMachine#username()}. */
        public Builder username(String username) {
            set(USERNAME, username);
            return this;
        }

        /** Sets {@link VirtualMachine#password()}. */
        public Builder password(String password) {
            set(PASSWORD, password);
            return this;
        }

        /** Sets {@link VirtualMachine#memory()}. */
        public Builder memory(long memory) {
            set(MEMORY, memory);
            return this;
        }

        /** Sets {@link VirtualMachine#disk()}. */
        public Builder disk(long disk) {
            set(DISK, disk);
            return this;
        }

        /** Sets {@link VirtualMachine#uptime()}. */
        public Builder uptime(long uptime) {
            set(UPTIME, uptime);
            return this;
        }

        /** Sets {@link VirtualMachine#templateName()}. */
        public Builder templateName(String templateName) {
            set(TEMPLATE_NAME, templateName);
            return this;
        }

        /** Sets {@link VirtualMachine#cores()}. */
        public Builder cores(long cores) {
            set(CORES, cores);
            return this;
        }

        /** Sets {@link VirtualMachine#sockets()}. */
        public Builder sockets(long sockets) {
            set(SOCKETS, sockets);
            return this;
        }

        /** Sets {@link VirtualMachine#cpus()}. */
        public Builder cpus(long cpus) {
            set(CPUS, cpus);
            return this;
        }

        /** Sets {@link VirtualMachine#mac()}. */
        public Builder mac(String mac) {
            set(MAC, mac);
            return this;
        }

        /** Sets {@link VirtualMachine#bandwidth()}. */
        public Builder bandwidth(VirtualMachineTraffic bandwidth) {
            set(BANDWIDTH, bandwidth);
            return this;
        }

        /** Sets {@link VirtualMachine#storage()}. */
        public Builder storage(List<VirtualMachineStorage> storage) {
            set(STORAGE, storage);
            return this;
        }

        /** Sets {@link VirtualMachine#interfaces()}. */
        public Builder interfaces(VirtualMachineInterfaces interfaces) {
            set(INTERFACES, interfaces);
            return this;
        }

        /** Sets {@link VirtualMachine#ip()}. */
        public Builder ip(Map<String, VirtualMachineAddress> ip) {
            set(IP, ip);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public VirtualMachine build() {
            return new VirtualMachine(objectValues());
        }
    }
}
