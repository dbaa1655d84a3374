// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewVirtualMachine
package dev.chirograph.hostbill.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** OpenStack virtual machine to create. */
public final class NewVirtualMachine extends JsonObjectModel {
    private static final Property<String> LABEL = JsonTypes.STRING.optional("label");
    private static final Property<String> TEMPLATE_ID = JsonTypes.STRING.optional("template");
    private static final Property<String> FLAVOR_ID = JsonTypes.STRING.optional("flavor");
    private static final Property<String> DISK = JsonTypes.STRING.optional("disk");
    private static final Property<String> SECURITY_GROUP = JsonTypes.STRING.optional("security_group");
    private static final Property<String> KEYPAIR = JsonTypes.STRING.optional("keypair");
    private static final Property<String> PASSWORD = JsonTypes.SECRET.optional("password").hidden();

    /** How this type is read and written. */
    public static final ObjectType<NewVirtualMachine> TYPE = ObjectType.<NewVirtualMachine>of(
            new NewVirtualMachine(ObjectValues.NONE), LABEL, TEMPLATE_ID, FLAVOR_ID, DISK, SECURITY_GROUP, KEYPAIR,
            PASSWORD);

    private NewVirtualMachine(ObjectValues values) {
        super(values);
    }

    @Override
    protected NewVirtualMachine create(ObjectValues members) {
        return new NewVirtualMachine(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Name of the machine. */
    public @Nullable String label() {
        return LABEL.find(this);
    }

    /** Id of the operating system image. */
    public @Nullable String templateId() {
        return TEMPLATE_ID.find(this);
    }

    /** Id of the flavor, which sets processors and memory. */
    public @Nullable String flavorId() {
        return FLAVOR_ID.find(this);
    }

    /** Disk space in GB, as a string of digits. */
    public @Nullable String disk() {
        return DISK.find(this);
    }

    /** Security group (set of firewall rules) of the network. */
    public @Nullable String securityGroup() {
        return SECURITY_GROUP.find(this);
    }

    /** Name of the SSH key pair to install. */
    public @Nullable String keypair() {
        return KEYPAIR.find(this);
    }

    /** Password of the user root. */
    public @Nullable String password() {
        return PASSWORD.find(this);
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

        /** Sets {@link NewVirtualMachine#templateId()}. */
        public Builder templateId(String templateId) {
            TEMPLATE_ID.set(this, templateId);
            return this;
        }

        /** Sets {@link NewVirtualMachine#flavorId()}. */
        public Builder flavorId(String flavorId) {
            FLAVOR_ID.set(this, flavorId);
            return this;
        }

        /** Sets {@link NewVirtualMachine#disk()}. */
        public Builder disk(String disk) {
            DISK.set(this, disk);
            return this;
        }

        /** Sets {@link NewVirtualMachine#securityGroup()}. */
        public Builder securityGroup(String securityGroup) {
            SECURITY_GROUP.set(this, securityGroup);
            return this;
        }

        /** Sets {@link NewVirtualMachine#keypair()}. */
        public Builder keypair(String keypair) {
            KEYPAIR.set(this, keypair);
            return this;
        }

        /** Sets {@link NewVirtualMachine#password()}. */
        public Builder password(String password) {
            PASSWORD.set(this, password);
            return this;
        }
    }
}
