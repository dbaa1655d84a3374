// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/UpgradeOptions
package dev.chirograph.lightlayer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** What a service can be upgraded to. */
public final class UpgradeOptions extends JsonObjectModel {
    private static final Property<List<UpgradeResource>> RESOURCES =
            JsonTypes.ref(UpgradeResource.class).list().required("resources");
    private static final Property<List<JsonNode>> PACKAGES = JsonTypes.ANY.list().required("package");

    /** How this type is read and written. */
    public static final ObjectType<UpgradeOptions> TYPE = ObjectType.<UpgradeOptions>of(
            new UpgradeOptions(ObjectValues.NONE), RESOURCES, PACKAGES);

    private UpgradeOptions(ObjectValues values) {
        super(values);
    }

    @Override
    protected UpgradeOptions create(ObjectValues members) {
        return new UpgradeOptions(members);
    }

    /** Starts an empty object; it needs {@code resources}, {@code packages}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Resources that can be changed. */
    public List<UpgradeResource> resources() {
        return RESOURCES.get(this);
    }

    /** Packages to change to; their members are not documented. */
    public List<JsonNode> packages() {
        return PACKAGES.get(this);
    }

    /** Builds an {@link UpgradeOptions}. */
    public static final class Builder extends JsonObjectBuilder<UpgradeOptions, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link UpgradeOptions#resources()}. */
        public Builder resources(List<UpgradeResource> resources) {
            RESOURCES.set(this, resources);
            return this;
        }

        /** Sets {@link UpgradeOptions#packages()}. */
        public Builder packages(List<JsonNode> packages) {
            PACKAGES.set(this, packages);
            return this;
        }
    }
}
