// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/SystemTemplate
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A template that servers are built from. */
public final class SystemTemplate extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<String> LABEL = JsonTypes.STRING.required("label");
    private static final Property<String> OPERATING_SYSTEM = JsonTypes.STRING.required("operating_system");
    private static final Property<String> OS_TYPE = JsonTypes.STRING.optional("os_type");
    private static final Property<String> WINDOWS_LICENSE_VERSION =
            JsonTypes.STRING.optional("windows_license_version");
    private static final Property<Boolean> COMMERCIAL = JsonTypes.BOOLEAN.optional("commercial");
    private static final Property<Map<String, BigDecimal>> APPLICABLE_PRICE =
            JsonTypes.DECIMAL.map().optional("applicable_price");
    private static final Property<String> INFO = JsonTypes.STRING.optional("info");
    private static final Property<String> DESCRIPTION = JsonTypes.STRING.required("description");

    /** How this type is read and written. */
    public static final ObjectType<SystemTemplate> TYPE = ObjectType.<SystemTemplate>of(
            new SystemTemplate(ObjectValues.NONE), ID, LABEL, OPERATING_SYSTEM, OS_TYPE, WINDOWS_LICENSE_VERSION,
            COMMERCIAL, APPLICABLE_PRICE, INFO, DESCRIPTION);

    private SystemTemplate(ObjectValues values) {
        super(values);
    }

    @Override
    protected SystemTemplate create(ObjectValues members) {
        return new SystemTemplate(members);
    }

    /** Starts an empty object; it needs {@code id}, {@code label}, {@code operatingSystem}, {@code description}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the template. */
    public Long id() {
        return ID.get(this);
    }

    /** Name of the template. */
    public String label() {
        return LABEL.get(this);
    }

    /** Operating system, or {@code Custom Templates}. */
    public String operatingSystem() {
        return OPERATING_SYSTEM.get(this);
    }

    /** Family of the operating system. */
    public @Nullable String osType() {
        return OS_TYPE.find(this);
    }

    /** Edition of Windows. */
    public @Nullable String windowsLicenseVersion() {
        return WINDOWS_LICENSE_VERSION.find(this);
    }

    /** Whether it is a commercial template. */
    public @Nullable Boolean commercial() {
        return COMMERCIAL.find(this);
    }

    /** Price of the template by currency code. Some templates, such as those of CloudLinux and Windows, cost extra. */
    public Map<String, BigDecimal> applicablePrice() {
        return APPLICABLE_PRICE.get(this);
    }

    /** Further information. */
    public @Nullable String info() {
        return INFO.find(this);
    }

    /** What the template contains. */
    public String description() {
        return DESCRIPTION.get(this);
    }

    /** Builds a {@link SystemTemplate}. */
    public static final class Builder extends JsonObjectBuilder<SystemTemplate, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link SystemTemplate#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link SystemTemplate#label()}. */
        public Builder label(String label) {
            LABEL.set(this, label);
            return this;
        }

        /** Sets {@link SystemTemplate#operatingSystem()}. */
        public Builder operatingSystem(String operatingSystem) {
            OPERATING_SYSTEM.set(this, operatingSystem);
            return this;
        }

        /** Sets {@link SystemTemplate#osType()}. */
        public Builder osType(String osType) {
            OS_TYPE.set(this, osType);
            return this;
        }

        /** Sets {@link SystemTemplate#windowsLicenseVersion()}. */
        public Builder windowsLicenseVersion(String windowsLicenseVersion) {
            WINDOWS_LICENSE_VERSION.set(this, windowsLicenseVersion);
            return this;
        }

        /** Sets {@link SystemTemplate#commercial()}. */
        public Builder commercial(boolean commercial) {
            COMMERCIAL.set(this, commercial);
            return this;
        }

        /** Sets {@link SystemTemplate#applicablePrice()}. */
        public Builder applicablePrice(Map<String, BigDecimal> applicablePrice) {
            APPLICABLE_PRICE.set(this, applicablePrice);
            return this;
        }

        /** Sets {@link SystemTemplate#info()}. */
        public Builder info(String info) {
            INFO.set(this, info);
            return this;
        }

        /** Sets {@link SystemTemplate#description()}. */
        public Builder description(String description) {
            DESCRIPTION.set(this, description);
            return this;
        }
    }
}
