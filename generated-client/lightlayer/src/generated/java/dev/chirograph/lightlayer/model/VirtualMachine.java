// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/VirtualMachine
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A virtual machine. Which members appear depends on the platform behind the portal. */
public final class VirtualMachine extends JsonObjectModel {
    private static final Property<String> ID = JsonTypes.STRING.optional("id");
    private static final Property<String> LABEL = JsonTypes.STRING.optional("label");
    private static final Property<String> STATUS = JsonTypes.STRING.optional("status");
    private static final Property<Boolean> BUILT = JsonTypes.BOOLEAN.optional("built");
    private static final Property<Boolean> POWER = JsonTypes.BOOLEAN.optional("power");
    private static final Property<Boolean> HIGHLY_AVAILABLE = JsonTypes.BOOLEAN.optional("ha");
    private static final Property<String> IPV4 = JsonTypes.STRING.optional("ipv4");
    private static final Property<String> IPV6 = JsonTypes.STRING.optional("ipv6");
    private static final Property<String> USERNAME = JsonTypes.STRING.optional("username");
    private static final Property<String> PASSWORD = JsonTypes.SECRET.optional("password").hidden();
    private static final Property<Long> MEMORY = JsonTypes.LONG.optional("memory");
    private static final Property<Long> DISK = JsonTypes.LONG.optional("disk");
    private static final Property<Long> UPTIME = JsonTypes.LONG.optional("uptime");
    private static final Property<String> TEMPLATE_NAME = JsonTypes.STRING.optional("template_name");
    private static final Property<Long> CORES = JsonTypes.LONG.optional("cores");
    private static final Property<Long> SOCKETS = JsonTypes.LONG.optional("sockets");
    private static final Property<Long> CPUS = JsonTypes.LONG.optional("cpus");
    private static final Property<String> MAC = JsonTypes.STRING.optional("mac");
    private static final Property<VirtualMachineTraffic> BANDWIDTH =
            JsonTypes.ref(VirtualMachineTraffic.class).optional("bandwidth");
    private static final Property<List<VirtualMachineStorage>> STORAGE =
            JsonTypes.ref(VirtualMachineStorage.class).list().optional("storage");
    private static final Property<VirtualMachineInterfaces> INTERFACES =
            JsonTypes.ref(VirtualMachineInterfaces.class).optional("interfaces");
    private static final Property<Map<String, VirtualMachineAddress>> IP =
            JsonTypes.ref(VirtualMachineAddress.class).map().optional("ip");

    /** How this type is read and written. */
    public static final ObjectType<VirtualMachine> TYPE = ObjectType.<VirtualMachine>of(
            new VirtualMachine(ObjectValues.NONE), ID, LABEL, STATUS, BUILT, POWER, HIGHLY_AVAILABLE, IPV4, IPV6,
            USERNAME, PASSWORD, MEMORY, DISK, UPTIME, TEMPLATE_NAME, CORES, SOCKETS, CPUS, MAC, BANDWIDTH, STORAGE,
            INTERFACES, IP);

    private VirtualMachine(ObjectValues values) {
        super(values);
    }

    @Override
    protected VirtualMachine create(ObjectValues members) {
        return new VirtualMachine(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Id of the machine; names it in paths. */
    public @Nullable String id() {
        return ID.find(this);
    }

    /** Name of the machine. */
    public @Nullable String label() {
        return LABEL.find(this);
    }

    /** running, stopped, starting, stopping or shutdown; other platforms may send further words. */
    public @Nullable String status() {
        return STATUS.find(this);
    }

    /** Whether the machine is set up. */
    public @Nullable Boolean built() {
        return BUILT.find(this);
    }

    /** Whether it is switched on. */
    public @Nullable Boolean power() {
        return POWER.find(this);
    }

    /** Whether it is highly available. */
    public @Nullable Boolean highlyAvailable() {
        return HIGHLY_AVAILABLE.find(this);
    }

    /** Main IPv4 address. */
    public @Nullable String ipv4() {
        return IPV4.find(this);
    }

    /** Main IPv6 address. */
    public @Nullable String ipv6() {
        return IPV6.find(this);
    }

    /** Login name of the operating system. */
    public @Nullable String username() {
        return USERNAME.find(this);
    }

    /** Password of that login. */
    public @Nullable String password() {
        return PASSWORD.find(this);
    }

    /** Memory in MB. */
    public @Nullable Long memory() {
        return MEMORY.find(this);
    }

    /** Disk space in GB. */
    public @Nullable Long disk() {
        return DISK.find(this);
    }

    /** Time since the start; the unit is not documented. */
    public @Nullable Long uptime() {
        return UPTIME.find(this);
    }

    /** Name of the operating system image. */
    public @Nullable String templateName() {
        return TEMPLATE_NAME.find(this);
    }

    /** Cores of each socket. */
    public @Nullable Long cores() {
        return CORES.find(this);
    }

    /** Processor sockets. */
    public @Nullable Long sockets() {
        return SOCKETS.find(this);
    }

    /** Processors in all. */
    public @Nullable Long cpus() {
        return CPUS.find(this);
    }

    /** MAC address of the first interface. */
    public @Nullable String mac() {
        return MAC.find(this);
    }

    /** Traffic of a virtual machine. */
    public @Nullable VirtualMachineTraffic bandwidth() {
        return BANDWIDTH.find(this);
    }

    /** Disks. */
    public List<VirtualMachineStorage> storage() {
        return STORAGE.get(this);
    }

    /** Network interfaces: a list on one portal, by name on another. */
    public @Nullable VirtualMachineInterfaces interfaces() {
        return INTERFACES.find(this);
    }

    /** IP addresses, by the id of the address. */
    public Map<String, VirtualMachineAddress> ip() {
        return IP.get(this);
    }

    /** Builds a {@link VirtualMachine}. */
    public static final class Builder extends JsonObjectBuilder<VirtualMachine, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link VirtualMachine#id()}. */
        public Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link VirtualMachine#label()}. */
        public Builder label(String label) {
            LABEL.set(this, label);
            return this;
        }

        /** Sets {@link VirtualMachine#status()}. */
        public Builder status(String status) {
            STATUS.set(this, status);
            return this;
        }

        /** Sets {@link VirtualMachine#built()}. */
        public Builder built(boolean built) {
            BUILT.set(this, built);
            return this;
        }

        /** Sets {@link VirtualMachine#power()}. */
        public Builder power(boolean power) {
            POWER.set(this, power);
            return this;
        }

        /** Sets {@link VirtualMachine#highlyAvailable()}. */
        public Builder highlyAvailable(boolean highlyAvailable) {
            HIGHLY_AVAILABLE.set(this, highlyAvailable);
            return this;
        }

        /** Sets {@link VirtualMachine#ipv4()}. */
        public Builder ipv4(String ipv4) {
            IPV4.set(this, ipv4);
            return this;
        }

        /** Sets {@link VirtualMachine#ipv6()}. */
        public Builder ipv6(String ipv6) {
            IPV6.set(this, ipv6);
            return this;
        }

        /** Sets {@link VirtualMachine#username()}. */
        public Builder username(String username) {
            USERNAME.set(this, username);
            return this;
        }

        /** Sets {@link VirtualMachine#password()}. */
        public Builder password(String password) {
            PASSWORD.set(this, password);
            return this;
        }

        /** Sets {@link VirtualMachine#memory()}. */
        public Builder memory(long memory) {
            MEMORY.set(this, memory);
            return this;
        }

        /** Sets {@link VirtualMachine#disk()}. */
        public Builder disk(long disk) {
            DISK.set(this, disk);
            return this;
        }

        /** Sets {@link VirtualMachine#uptime()}. */
        public Builder uptime(long uptime) {
            UPTIME.set(this, uptime);
            return this;
        }

        /** Sets {@link VirtualMachine#templateName()}. */
        public Builder templateName(String templateName) {
            TEMPLATE_NAME.set(this, templateName);
            return this;
        }

        /** Sets {@link VirtualMachine#cores()}. */
        public Builder cores(long cores) {
            CORES.set(this, cores);
            return this;
        }

        /** Sets {@link VirtualMachine#sockets()}. */
        public Builder sockets(long sockets) {
            SOCKETS.set(this, sockets);
            return this;
        }

        /** Sets {@link VirtualMachine#cpus()}. */
        public Builder cpus(long cpus) {
            CPUS.set(this, cpus);
            return this;
        }

        /** Sets {@link VirtualMachine#mac()}. */
        public Builder mac(String mac) {
            MAC.set(this, mac);
            return this;
        }

        /** Sets {@link VirtualMachine#bandwidth()}. */
        public Builder bandwidth(VirtualMachineTraffic bandwidth) {
            BANDWIDTH.set(this, bandwidth);
            return this;
        }

        /** Sets {@link VirtualMachine#storage()}. */
        public Builder storage(List<VirtualMachineStorage> storage) {
            STORAGE.set(this, storage);
            return this;
        }

        /** Sets {@link VirtualMachine#interfaces()}. */
        public Builder interfaces(VirtualMachineInterfaces interfaces) {
            INTERFACES.set(this, interfaces);
            return this;
        }

        /** Sets {@link VirtualMachine#ip()}. */
        public Builder ip(Map<String, VirtualMachineAddress> ip) {
            IP.set(this, ip);
            return this;
        }
    }
}
