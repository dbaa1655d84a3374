// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewVirtualMachine
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** OpenStack virtual machine to create. */
public final class NewVirtualMachine extends ObjectModel {
    private static final Property<String> LABEL = Property.optional("label", JsonTypes.STRING);
    private static final Property<String> TEMPLATE_ID = Property.optional("template", JsonTypes.STRING);
    private static final Property<String> FLAVOR_ID = Property.optional("flavor", JsonTypes.STRING);
    private static final Property<String> DISK = Property.optional("disk", JsonTypes.STRING);
    private static final Property<String> SECURITY_GROUP = Property.optional("security_group", JsonTypes.STRING);
    private static final Property<String> KEYPAIR = Property.optional("keypair", JsonTypes.STRING);
    private static final Property<String> PASSWORD = Property.optional("password", JsonTypes.SECRET).hidden();

    /** How this type is read and written. */
    public static final ObjectType<NewVirtualMachine> TYPE = ObjectType.of(NewVirtualMachine.class,
            NewVirtualMachine::new, LABEL, TEMPLATE_ID, FLAVOR_ID, DISK, SECURITY_GROUP, KEYPAIR, PASSWORD);

    private NewVirtualMachine(ObjectValues values) {
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

    /** Name of the machine. */
    public @Nullable String label() {
        return optional(LABEL);
    }

    /** Id of the operating system image. */
    public @Nullable String templateId() {
        return optional(TEMPLATE_ID);
    }

    /** Id of the flavor, which sets processors and memory. */
    public @Nullable String flavorId() {
        return optional(FLAVOR_ID);
    }

    /** Disk space in GB, as a string of digits. */
    public @Nullable String disk() {
        return optional(DISK);
    }

    /** Security group (set of firewall rules) of the network. */
    public @Nullable String securityGroup() {
        return optional(SECURITY_GROUP);
    }

    /** Name of the SSH key pair to install. */
    public @Nullable String keypair() {
        return optional(KEYPAIR);
    }

    /** Password of the user root. */
    public @Nullable String password() {
        return optional(PASSWORD);
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

        /** Sets {@link NewVirtualMachine#templateId()}. */
        public Builder templateId(String templateId) {
            set(TEMPLATE_ID, templateId);
            return this;
        }

        /** Sets {@link NewVirtualMachine#flavorId()}. */
        public Builder flavorId(String flavorId) {
            set(FLAVOR_ID, flavorId);
            return this;
        }

        /** Sets {@link NewVirtualMachine#disk()}. */
        public Builder disk(String disk) {
            set(DISK, disk);
            return this;
        }

        /** Sets {@link NewVirtualMachine#securityGroup()}. */
        public Builder securityGroup(String securityGroup) {
            set(SECURITY_GROUP, securityGroup);
            return this;
        }

        /** Sets {@link NewVirtualMachine#keypair()}. */
        public Builder keypair(String keypair) {
            set(KEYPAIR, keypair);
            return this;
        }

        /** Sets {@link NewVirtualMachine#password()}. */
        public Builder password(String password) {
            set(PASSWORD, password);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public NewVirtualMachine build() {
            return new NewVirtualMachine(objectValues());
        }
    }
}
