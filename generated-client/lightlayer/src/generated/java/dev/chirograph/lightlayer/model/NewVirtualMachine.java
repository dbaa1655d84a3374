// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewVirtualMachine
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** Virtual machine to create. */
public final class NewVirtualMachine extends JsonObjectModel {
    private static final Property<String> LABEL = JsonTypes.STRING.optional("label");
    private static final Property<String> TEMPLATE_ID = JsonTypes.STRING.optional("template");
    private static final Property<String> MEMORY = JsonTypes.STRING.optional("memory");
    private static final Property<String> CPU = JsonTypes.STRING.optional("cpu");
    private static final Property<String> DISK = JsonTypes.STRING.optional("disk");

    /** How this type is read and written. */
    public static final ObjectType<NewVirtualMachine> TYPE = ObjectType.<NewVirtualMachine>of(
            new NewVirtualMachine(ObjectValues.NONE), LABEL, TEMPLATE_ID, MEMORY, CPU, DISK);

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

    /** Memory in MB, as a string of digits. */
    public @Nullable String memory() {
        return MEMORY.find(this);
    }

    /** Number of processor cores, as a string of digits. */
    public @Nullable String cpu() {
        return CPU.find(this);
    }

    /** Disk space in GB, as a string of digits. */
    public @Nullable String disk() {
        return DISK.find(this);
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

        /** Sets {@link NewVirtualMachine#memory()}. */
        public Builder memory(String memory) {
            MEMORY.set(this, memory);
            return this;
        }

        /** Sets {@link NewVirtualMachine#cpu()}. */
        public Builder cpu(String cpu) {
            CPU.set(this, cpu);
            return this;
        }

        /** Sets {@link NewVirtualMachine#disk()}. */
        public Builder disk(String disk) {
            DISK.set(this, disk);
            return this;
        }
    }
}
