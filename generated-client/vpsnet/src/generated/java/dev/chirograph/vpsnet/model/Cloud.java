// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Cloud
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A cloud that servers can be created on. */
public final class Cloud extends ObjectModel {
    private static final Property<Long> ID = Property.required("id", JsonTypes.LONG);
    private static final Property<String> LABEL = Property.required("label", JsonTypes.STRING);
    private static final Property<Boolean> AVAILABLE = Property.optional("available", JsonTypes.BOOLEAN);
    private static final Property<List<CloudTemplate>> SYSTEM_TEMPLATES =
            Property.required("system_templates", JsonTypes.list(() -> CloudTemplate.TYPE));
    private static final Property<Boolean> FUSION_IO = Property.optional("fusion_io", JsonTypes.BOOLEAN);
    private static final Property<Long> CLOUD_VERSION = Property.optional("cloud_version", JsonTypes.LONG);
    private static final Property<BigDecimal> PREMIUM_PRICE = Property.optional("premium_price", JsonTypes.DECIMAL);
    private static final Property<String> CURRENCY_CODE = Property.optional("currency_code", JsonTypes.STRING);
    private static final Property<Long> DAILY_NODE_BANDWIDTH =
            Property.optional("daily_node_bandwidth", JsonTypes.LONG);
    private static final Property<Long> MONTHLY_NODE_BANDWIDTH =
            Property.optional("monthly_node_bandwidth", JsonTypes.LONG);
    private static final Property<Boolean> BANDWIDTH_NODES_ENABLED =
            Property.optional("bandwidth_nodes_enabled", JsonTypes.BOOLEAN);

    /** How this type is read and written. */
    public static final ObjectType<Cloud> TYPE = ObjectType.of(Cloud.class, Cloud::new, ID, LABEL, AVAILABLE,
            SYSTEM_TEMPLATES, FUSION_IO, CLOUD_VERSION, PREMIUM_PRICE, CURRENCY_CODE, DAILY_NODE_BANDWIDTH,
            MONTHLY_NODE_BANDWIDTH, BANDWIDTH_NODES_ENABLED);

    private Cloud(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code id}, {@code label}, {@code systemTemplates}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the cloud. */
    public Long id() {
        return required(ID);
    }

    /** Name of the cloud. */
    public String label() {
        return required(LABEL);
    }

    /** Whether new servers can be created on it. */
    public @Nullable Boolean available() {
        return optional(AVAILABLE);
    }

    /** Templates on offer. */
    public List<CloudTemplate> systemTemplates() {
        return list(SYSTEM_TEMPLATES);
    }

    /** Whether it has fusion nodes. Missing on SSD clouds. */
    public @Nullable Boolean fusionIo() {
        return optional(FUSION_IO);
    }

    /** Generation of the cloud platform. */
    public @Nullable Long cloudVersion() {
        return optional(CLOUD_VERSION);
    }

    /** Surcharge of this cloud in {@code currency_code}. */
    public @Nullable BigDecimal premiumPrice() {
        return optional(PREMIUM_PRICE);
    }

    /** Currency of the surcharge, as ISO 4217 code. */
    public @Nullable String currencyCode() {
        return optional(CURRENCY_CODE);
    }

    /** Traffic in gigabytes that one daily node adds. */
    public @Nullable Long dailyNodeBandwidth() {
        return optional(DAILY_NODE_BANDWIDTH);
    }

    /** Traffic in gigabytes that one monthly node adds. */
    public @Nullable Long monthlyNodeBandwidth() {
        return optional(MONTHLY_NODE_BANDWIDTH);
    }

    /** Whether bandwidth nodes can be used on it. */
    public @Nullable Boolean bandwidthNodesEnabled() {
        return optional(BANDWIDTH_NODES_ENABLED);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Cloud}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Cloud#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link Cloud#label()}. */
        public Builder label(String label) {
            set(LABEL, label);
            return this;
        }

        /** Sets {@link Cloud#available()}. */
        public Builder available(boolean available) {
            set(AVAILABLE, available);
            return this;
        }

        /** Sets {@link Cloud#systemTemplates()}. */
        public Builder systemTemplates(List<CloudTemplate> systemTemplates) {
            set(SYSTEM_TEMPLATES, systemTemplates);
            return this;
        }

        /** Sets {@link Cloud#fusionIo()}. */
        public Builder fusionIo(boolean fusionIo) {
            set(FUSION_IO, fusionIo);
            return this;
        }

        /** Sets {@link Cloud#cloudVersion()}. */
        public Builder cloudVersion(long cloudVersion) {
            set(CLOUD_VERSION, cloudVersion);
            return this;
        }

        /** Sets {@link Cloud#premiumPrice()}. */
        public Builder premiumPrice(BigDecimal premiumPrice) {
            set(PREMIUM_PRICE, premiumPrice);
            return this;
        }

        /** Sets {@link Cloud#currencyCode()}. */
        public Builder currencyCode(String currencyCode) {
            set(CURRENCY_CODE, currencyCode);
            return this;
        }

        /** Sets {@link Cloud#dailyNodeBandwidth()}. */
        public Builder dailyNodeBandwidth(long dailyNodeBandwidth) {
            set(DAILY_NODE_BANDWIDTH, dailyNodeBandwidth);
            return this;
        }

        /** Sets {@link Cloud#monthlyNodeBandwidth()}. */
        public Builder monthlyNodeBandwidth(long monthlyNodeBandwidth) {
            set(MONTHLY_NODE_BANDWIDTH, monthlyNodeBandwidth);
            return this;
        }

        /** Sets {@link Cloud#bandwidthNodesEnabled()}. */
        public Builder bandwidthNodesEnabled(boolean bandwidthNodesEnabled) {
            set(BANDWIDTH_NODES_ENABLED, bandwidthNodesEnabled);
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
        public Cloud build() {
            return new Cloud(objectValues());
        }
    }
}
