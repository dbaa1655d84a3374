// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/VirtualMachineStorage
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Disk of a virtual machine. */
public final class VirtualMachineStorage extends ObjectModel {
    private static final Property<String> NAME = Property.optional("name", JsonTypes.STRING);
    private static final Property<BigDecimal> SIZE_GB = Property.optional("size_gb", JsonTypes.DECIMAL);
    private static final Property<String> FORMAT = Property.optional("format", JsonTypes.STRING);
    private static final Property<String> TYPE_ = Property.optional("type", JsonTypes.STRING);
    private static final Property<String> ZONE = Property.optional("zone", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<VirtualMachineStorage> TYPE = ObjectType.of(VirtualMachineStorage.class,
            VirtualMachineStorage::new, NAME, SIZE_GB, FORMAT, TYPE_, ZONE);

    private VirtualMachineStorage(ObjectValues values) {
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

    /** Name of the disk. */
    public @Nullable String name() {
        return optional(NAME);
    }

    /** Size in GB. */
    public @Nullable BigDecimal sizeGb() {
        return optional(SIZE_GB);
    }

    /** Image format. */
    public @Nullable String format() {
        return optional(FORMAT);
    }

    /** Kind of the disk. */
    public @Nullable String type() {
        return optional(TYPE_);
    }

    /** Where the disk is kept. */
    public @Nullable String zone() {
        return optional(ZONE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link VirtualMachineStorage}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link VirtualMachineStorage#name()}. */
        public Builder name(String name) {
            set(NAME, name);
            return this;
        }

        /** Sets {@link VirtualMachineStorage#sizeGb()}. */
        public Builder sizeGb(BigDecimal sizeGb) {
            set(SIZE_GB, sizeGb);
            return this;
        }

        /** Sets {@link VirtualMachineStorage#format()}. */
        public Builder format(String format) {
            set(FORMAT, format);
            return this;
        }

        /** Sets {@link VirtualMachineStorage#type()}. */
        public Builder type(String type) {
            set(TYPE_, type);
            return this;
        }

        /** Sets {@link VirtualMachineStorage#zone()}. */
        public Builder zone(String zone) {
            set(ZONE, zone);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public VirtualMachineStorage build() {
            return new VirtualMachineStorage(objectValues());
        }
    }
}
