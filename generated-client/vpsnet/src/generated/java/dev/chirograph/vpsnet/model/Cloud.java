// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Cloud
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cloud that servers can be created on. */
public final class Cloud extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<String> LABEL = JsonTypes.STRING.required("label");
    private static final Property<Boolean> AVAILABLE = JsonTypes.BOOLEAN.optional("available");
    private static final Property<List<CloudTemplate>> SYSTEM_TEMPLATES =
            JsonTypes.ref(CloudTemplate.class).list().required("system_templates");
    private static final Property<Boolean> FUSION_IO = JsonTypes.BOOLEAN.optional("fusion_io");
    private static final Property<Long> CLOUD_VERSION = JsonTypes.LONG.optional("cloud_version");
    private static final Property<BigDecimal> PREMIUM_PRICE = JsonTypes.DECIMAL.optional("premium_price");
    private static final Property<String> CURRENCY_CODE = JsonTypes.STRING.optional("currency_code");
    private static final Property<Long> DAILY_NODE_BANDWIDTH = JsonTypes.LONG.optional("daily_node_bandwidth");
    private static final Property<Long> MONTHLY_NODE_BANDWIDTH = JsonTypes.LONG.optional("monthly_node_bandwidth");
    private static final Property<Boolean> BANDWIDTH_NODES_ENABLED =
            JsonTypes.BOOLEAN.optional("bandwidth_nodes_enabled");

    /** How this type is read and written. */
    public static final ObjectType<Cloud> TYPE = ObjectType.<Cloud>of(new Cloud(ObjectValues.NONE), ID, LABEL,
            AVAILABLE, SYSTEM_TEMPLATES, FUSION_IO, CLOUD_VERSION, PREMIUM_PRICE, CURRENCY_CODE, DAILY_NODE_BANDWIDTH,
            MONTHLY_NODE_BANDWIDTH, BANDWIDTH_NODES_ENABLED);

    private Cloud(ObjectValues values) {
        super(values);
    }

    @Override
    protected Cloud create(ObjectValues members) {
        return new Cloud(members);
    }

    /** Starts an empty object; it needs {@code id}, {@code label}, {@code systemTemplates}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of the cloud. */
    public Long id() {
        return ID.get(this);
    }

    /** Name of the cloud. */
    public String label() {
        return LABEL.get(this);
    }

    /** Whether new servers can be created on it. */
    public @Nullable Boolean available() {
        return AVAILABLE.find(this);
    }

    /** Templates on offer. */
    public List<CloudTemplate> systemTemplates() {
        return SYSTEM_TEMPLATES.get(this);
    }

    /** Whether it has fusion nodes. Missing on SSD clouds. */
    public @Nullable Boolean fusionIo() {
        return FUSION_IO.find(this);
    }

    /** Generation of the cloud platform. */
    public @Nullable Long cloudVersion() {
        return CLOUD_VERSION.find(this);
    }

    /** Surcharge of this cloud in {@code currency_code}. */
    public @Nullable BigDecimal premiumPrice() {
        return PREMIUM_PRICE.find(this);
    }

    /** Currency of the surcharge, as ISO 4217 code. */
    public @Nullable String currencyCode() {
        return CURRENCY_CODE.find(this);
    }

    /** Traffic in gigabytes that one daily node adds. */
    public @Nullable Long dailyNodeBandwidth() {
        return DAILY_NODE_BANDWIDTH.find(this);
    }

    /** Traffic in gigabytes that one monthly node adds. */
    public @Nullable Long monthlyNodeBandwidth() {
        return MONTHLY_NODE_BANDWIDTH.find(this);
    }

    /** Whether bandwidth nodes can be used on it. */
    public @Nullable Boolean bandwidthNodesEnabled() {
        return BANDWIDTH_NODES_ENABLED.find(this);
    }

    /** Builds a {@link Cloud}. */
    public static final class Builder extends JsonObjectBuilder<Cloud, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Cloud#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link Cloud#label()}. */
        public Builder label(String label) {
            LABEL.set(this, label);
            return this;
        }

        /** Sets {@link Cloud#available()}. */
        public Builder available(boolean available) {
            AVAILABLE.set(this, available);
            return this;
        }

        /** Sets {@link Cloud#systemTemplates()}. */
        public Builder systemTemplates(List<CloudTemplate> systemTemplates) {
            SYSTEM_TEMPLATES.set(this, systemTemplates);
            return this;
        }

        /** Sets {@link Cloud#fusionIo()}. */
        public Builder fusionIo(boolean fusionIo) {
            FUSION_IO.set(this, fusionIo);
            return this;
        }

        /** Sets {@link Cloud#cloudVersion()}. */
        public Builder cloudVersion(long cloudVersion) {
            CLOUD_VERSION.set(this, cloudVersion);
            return this;
        }

        /** Sets {@link Cloud#premiumPrice()}. */
        public Builder premiumPrice(BigDecimal premiumPrice) {
            PREMIUM_PRICE.set(this, premiumPrice);
            return this;
        }

        /** Sets {@link Cloud#currencyCode()}. */
        public Builder currencyCode(String currencyCode) {
            CURRENCY_CODE.set(this, currencyCode);
            return this;
        }

        /** Sets {@link Cloud#dailyNodeBandwidth()}. */
        public Builder dailyNodeBandwidth(long dailyNodeBandwidth) {
            DAILY_NODE_BANDWIDTH.set(this, dailyNodeBandwidth);
            return this;
        }

        /** Sets {@link Cloud#monthlyNodeBandwidth()}. */
        public Builder monthlyNodeBandwidth(long monthlyNodeBandwidth) {
            MONTHLY_NODE_BANDWIDTH.set(this, monthlyNodeBandwidth);
            return this;
        }

        /** Sets {@link Cloud#bandwidthNodesEnabled()}. */
        public Builder bandwidthNodesEnabled(boolean bandwidthNodesEnabled) {
            BANDWIDTH_NODES_ENABLED.set(this, bandwidthNodesEnabled);
            return this;
        }
    }
}
