// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/VirtualMachineStorage
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Disk of a virtual machine. */
public final class VirtualMachineStorage extends JsonObjectModel {
    private static final Property<String> NAME = JsonTypes.STRING.optional("name");
    private static final Property<BigDecimal> SIZE_GB = JsonTypes.DECIMAL.optional("size_gb");
    private static final Property<String> FORMAT = JsonTypes.STRING.optional("format");
    private static final Property<String> TYPE_ = JsonTypes.STRING.optional("type");
    private static final Property<String> ZONE = JsonTypes.STRING.optional("zone");

    /** How this type is read and written. */
    public static final ObjectType<VirtualMachineStorage> TYPE = ObjectType.<VirtualMachineStorage>of(
            new VirtualMachineStorage(ObjectValues.NONE), NAME, SIZE_GB, FORMAT, TYPE_, ZONE);

    private VirtualMachineStorage(ObjectValues values) {
        super(values);
    }

    @Override
    protected VirtualMachineStorage create(ObjectValues members) {
        return new VirtualMachineStorage(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Name of the disk. */
    public @Nullable String name() {
        return NAME.find(this);
    }

    /** Size in GB. */
    public @Nullable BigDecimal sizeGb() {
        return SIZE_GB.find(this);
    }

    /** Image format. */
    public @Nullable String format() {
        return FORMAT.find(this);
    }

    /** Kind of the disk. */
    public @Nullable String type() {
        return TYPE_.find(this);
    }

    /** Where the disk is kept. */
    public @Nullable String zone() {
        return ZONE.find(this);
    }

    /** Builds a {@link VirtualMachineStorage}. */
    public static final class Builder extends JsonObjectBuilder<VirtualMachineStorage, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link VirtualMachineStorage#name()}. */
        public Builder name(String name) {
            NAME.set(this, name);
            return this;
        }

        /** Sets {@link VirtualMachineStorage#sizeGb()}. */
        public Builder sizeGb(BigDecimal sizeGb) {
            SIZE_GB.set(this, sizeGb);
            return this;
        }

        /** Sets {@link VirtualMachineStorage#format()}. */
        public Builder format(String format) {
            FORMAT.set(this, format);
            return this;
        }

        /** Sets {@link VirtualMachineStorage#type()}. */
        public Builder type(String type) {
            TYPE_.set(this, type);
            return this;
        }

        /** Sets {@link VirtualMachineStorage#zone()}. */
        public Builder zone(String zone) {
            ZONE.set(this, zone);
            return this;
        }
    }
}
