// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/SystemTemplate
package dev.chirograph.vpsnet.model;

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

/** A template that servers are built from. */
public final class SystemTemplate extends ObjectModel {
    private static final Property<Long> ID = Property.required("id", JsonTypes.LONG);
    private static final Property<String> LABEL = Property.required("label", JsonTypes.STRING);
    private static final Property<String> OPERATING_SYSTEM = Property.required("operating_system", JsonTypes.STRING);
    private static final Property<String> OS_TYPE = Property.optional("os_type", JsonTypes.STRING);
    private static final Property<String> WINDOWS_LICENSE_VERSION =
            Property.optional("windows_license_version", JsonTypes.STRING);
    private static final Property<Boolean> COMMERCIAL = Property.optional("commercial", JsonTypes.BOOLEAN);
    private static final Property<Map<String, BigDecimal>> APPLICABLE_PRICE =
            Property.optional("applicable_price", JsonTypes.map(JsonTypes.DECIMAL));
    private static final Property<String> INFO = Property.optional("info", JsonTypes.STRING);
    private static final Property<String> DESCRIPTION = Property.required("description", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<SystemTemplate> TYPE = ObjectType.of(SystemTemplate.class, SystemTemplate::new, ID,
            LABEL, OPERATING_SYSTEM, OS_TYPE, WINDOWS_LICENSE_VERSION, COMMERCIAL, APPLICABLE_PRICE, INFO, DESCRIPTION);

    private SystemTemplate(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code id}, {@code label}, {@code operatingSystem}, {@code description}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the template. */
    public Long id() {
        return required(ID);
    }

    /** Name of the template. */
    public String label() {
        return required(LABEL);
    }

    /** Operating system, or {@code Custom Templates}. */
    public String operatingSystem() {
        return required(OPERATING_SYSTEM);
    }

    /** Family of the operating system. */
    public @Nullable String osType() {
        return optional(OS_TYPE);
    }

    /** Edition of Windows. */
    public @Nullable String windowsLicenseVersion() {
        return optional(WINDOWS_LICENSE_VERSION);
    }

    /** Whether it is a commercial template. */
    public @Nullable Boolean commercial() {
        return optional(COMMERCIAL);
    }

    /** Price of the template by currency code. Some templates, such as those of CloudLinux and Windows, cost extra. */
    public Map<String, BigDecimal> applicablePrice() {
        return map(APPLICABLE_PRICE);
    }

    /** Further information. */
    public @Nullable String info() {
        return optional(INFO);
    }

    /** What the template contains. */
    public String description() {
        return required(DESCRIPTION);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link SystemTemplate}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link SystemTemplate#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link SystemTemplate#label()}. */
        public Builder label(String label) {
            set(LABEL, label);
            return this;
        }

        /** Sets {@link SystemTemplate#operatingSystem()}. */
        public Builder operatingSystem(String operatingSystem) {
            set(OPERATING_SYSTEM, operatingSystem);
            return this;
        }

        /** Sets {@link SystemTemplate#osType()}. */
        public Builder osType(String osType) {
            set(OS_TYPE, osType);
            return this;
        }

        /** Sets {@link SystemTemplate#windowsLicenseVersion()}. */
        public Builder windowsLicenseVersion(String windowsLicenseVersion) {
            set(WINDOWS_LICENSE_VERSION, windowsLicenseVersion);
            return this;
        }

        /** Sets {@link SystemTemplate#commercial()}. */
        public Builder commercial(boolean commercial) {
            set(COMMERCIAL, commercial);
            return this;
        }

        /** Sets {@link SystemTemplate#applicablePrice()}. */
        public Builder applicablePrice(Map<String, BigDecimal> applicablePrice) {
            set(APPLICABLE_PRICE, applicablePrice);
            return this;
        }

        /** Sets {@link SystemTemplate#info()}. */
        public Builder info(String info) {
            set(INFO, info);
            return this;
        }

        /** Sets {@link SystemTemplate#description()}. */
        public Builder description(String description) {
            set(DESCRIPTION, description);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /**
         * Returns the object.
         *
         * @throws IllegalStateException when a required property is missing
         */
        public SystemTemplate build() {
            return new SystemTemplate(objectValues());
        }
    }
}
