// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/VirtualMachineLicense
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** A control panel or add-on licence of a cloud server. */
public final class VirtualMachineLicense extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.optional("id");
    private static final Property<Long> LICENSE_ID = JsonTypes.LONG.required("license_id");

    /** How this type is read and written. */
    public static final ObjectType<VirtualMachineLicense> TYPE = ObjectType.<VirtualMachineLicense>of(
            new VirtualMachineLicense(ObjectValues.NONE), ID, LICENSE_ID);

    private VirtualMachineLicense(ObjectValues values) {
        super(values);
    }

    @Override
    protected VirtualMachineLicense create(ObjectValues members) {
        return new VirtualMachineLicense(members);
    }

    /** Starts an empty object; it needs {@code licenseId}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of this purchase. */
    public @Nullable Long id() {
        return ID.find(this);
    }

    /** Kind of licence; 1 is cPanel and 6 is ISPmanager. */
    public Long licenseId() {
        return LICENSE_ID.get(this);
    }

    /** Builds a {@link VirtualMachineLicense}. */
    public static final class Builder extends JsonObjectBuilder<VirtualMachineLicense, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link VirtualMachineLicense#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link VirtualMachineLicense#licenseId()}. */
        public Builder licenseId(long licenseId) {
            LICENSE_ID.set(this, licenseId);
            return this;
        }
    }
}
