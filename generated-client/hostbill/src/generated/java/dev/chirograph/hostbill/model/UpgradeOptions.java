// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/UpgradeOptions
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;

/** What a service can be upgraded to. */
public final class UpgradeOptions extends ObjectModel {
    private static final Property<List<UpgradeResource>> RESOURCES =
            Property.required("resources", JsonTypes.list(() -> UpgradeResource.TYPE));
    private static final Property<List<JsonNode>> PACKAGES =
            Property.required("package", JsonTypes.list(JsonTypes.ANY));

    /** How this type is read and written. */
    public static final ObjectType<UpgradeOptions> TYPE = ObjectType.of(UpgradeOptions.class, UpgradeOptions::new,
            RESOURCES, PACKAGES);

    private UpgradeOptions(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code resources}, {@code packages}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Resources that can be changed. */
    public List<UpgradeResource> resources() {
        return list(RESOURCES);
    }

    /** Packages to change to; their members are not documented. */
    public List<JsonNode> packages() {
        return list(PACKAGES);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link UpgradeOptions}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link UpgradeOptions#resources()}. */
        public Builder resources(List<UpgradeResource> resources) {
            set(RESOURCES, resources);
            return this;
        }

        /** Sets {@link UpgradeOptions#packages()}. */
        public Builder packages(List<JsonNode> packages) {
            set(PACKAGES, packages);
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
        public UpgradeOptions build() {
            return new UpgradeOptions(objectValues());
        }
    }
}
