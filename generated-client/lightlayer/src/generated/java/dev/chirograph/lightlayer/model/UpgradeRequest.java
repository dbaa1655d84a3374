// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/UpgradeRequest
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

/** Upgrade to estimate or to order. */
public final class UpgradeRequest extends ObjectModel {
    private static final Property<Map<String, OptionValue>> RESOURCES =
            Property.optional("resources", JsonTypes.map(() -> OptionValue.TYPE));
    private static final Property<Long> PACKAGE_ID = Property.optional("package", JsonTypes.LONG);
    private static final Property<String> CYCLE = Property.optional("cycle", JsonTypes.STRING);
    private static final Property<Boolean> SEND = Property.optional("send", JsonTypes.BOOLEAN);

    /** How this type is read and written. */
    public static final ObjectType<UpgradeRequest> TYPE = ObjectType.of(UpgradeRequest.class, UpgradeRequest::new,
            RESOURCES, PACKAGE_ID, CYCLE, SEND);

    private UpgradeRequest(ObjectValues values) {
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

    /** New values, by resource id. */
    public Map<String, OptionValue> resources() {
        return map(RESOURCES);
    }

    /** Id of the new package; not needed when only resources change. */
    public @Nullable Long packageId() {
        return optional(PACKAGE_ID);
    }

    /** Letter of the new billing period, such as m or a; not needed when only resources change. */
    public @Nullable String cycle() {
        return optional(CYCLE);
    }

    /** True orders the upgrade; without it the portal only estimates. */
    public @Nullable Boolean send() {
        return optional(SEND);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link UpgradeRequest}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link UpgradeRequest#resources()}. */
        public Builder resources(Map<String, OptionValue> resources) {
            set(RESOURCES, resources);
            return this;
        }

        /** Sets {@link UpgradeRequest#packageId()}. */
        public Builder packageId(long packageId) {
            set(PACKAGE_ID, packageId);
            return this;
        }

        /** Sets {@link UpgradeRequest#cycle()}. */
        public Builder cycle(String cycle) {
            set(CYCLE, cycle);
            return this;
        }

        /** Sets {@link UpgradeRequest#send()}. */
        public Builder send(boolean send) {
            set(SEND, send);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public UpgradeRequest build() {
            return new UpgradeRequest(objectValues());
        }
    }
}
