// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NewVirtualMachine
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Virtual machine to create. */
public final class NewVirtualMachine extends ObjectModel {
    private static final Property<String> LABEL = Property.optional("label", JsonTypes.STRING);
    private static final Property<String> TEMPLATE_ID = Property.optional("template", JsonTypes.STRING);
    private static final Property<String> MEMORY = Property.optional("memory", JsonTypes.STRING);
    private static final Property<String> CPU = Property.optional("cpu", JsonTypes.STRING);
    private static final Property<String> DISK = Property.optional("disk", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<NewVirtualMachine> TYPE = ObjectType.of(NewVirtualMachine.class,
            NewVirtualMachine::new, LABEL, TEMPLATE_ID, MEMORY, CPU, DISK);

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

    /** Memory in MB, as a string of digits. */
    public @Nullable String memory() {
        return optional(MEMORY);
    }

    /** Number of processor cores, as a string of digits. */
    public @Nullable String cpu() {
        return optional(CPU);
    }

    /** Disk space in GB, as a string of digits. */
    public @Nullable String disk() {
        return optional(DISK);
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

        /** Sets {@link NewVirtualMachine#memory()}. */
        public Builder memory(String memory) {
            set(MEMORY, memory);
            return this;
        }

        /** Sets {@link NewVirtualMachine#cpu()}. */
        public Builder cpu(String cpu) {
            set(CPU, cpu);
            return this;
        }

        /** Sets {@link NewVirtualMachine#disk()}. */
        public Builder disk(String disk) {
            set(DISK, disk);
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
