// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/UpgradeRequest
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Upgrade to estimate or to order. */
public final class UpgradeRequest extends JsonObjectModel {
    private static final Property<Map<String, OptionValue>> RESOURCES =
            JsonTypes.ref(OptionValue.class).map().optional("resources");
    private static final Property<Long> PACKAGE_ID = JsonTypes.LONG.optional("package");
    private static final Property<String> CYCLE = JsonTypes.STRING.optional("cycle");
    private static final Property<Boolean> SEND = JsonTypes.BOOLEAN.optional("send");

    /** How this type is read and written. */
    public static final ObjectType<UpgradeRequest> TYPE = ObjectType.<UpgradeRequest>of(
            new UpgradeRequest(ObjectValues.NONE), RESOURCES, PACKAGE_ID, CYCLE, SEND);

    private UpgradeRequest(ObjectValues values) {
        super(values);
    }

    @Override
    protected UpgradeRequest create(ObjectValues members) {
        return new UpgradeRequest(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** New values, by resource id. */
    public Map<String, OptionValue> resources() {
        return RESOURCES.get(this);
    }

    /** Id of the new package; not needed when only resources change. */
    public @Nullable Long packageId() {
        return PACKAGE_ID.find(this);
    }

    /** Letter of the new billing period, such as m or a; not needed when only resources change. */
    public @Nullable String cycle() {
        return CYCLE.find(this);
    }

    /** True orders the upgrade; without it the portal only estimates. */
    public @Nullable Boolean send() {
        return SEND.find(this);
    }

    /** Builds an {@link UpgradeRequest}. */
    public static final class Builder extends JsonObjectBuilder<UpgradeRequest, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link UpgradeRequest#resources()}. */
        public Builder resources(Map<String, OptionValue> resources) {
            RESOURCES.set(this, resources);
            return this;
        }

        /** Sets {@link UpgradeRequest#packageId()}. */
        public Builder packageId(long packageId) {
            PACKAGE_ID.set(this, packageId);
            return this;
        }

        /** Sets {@link UpgradeRequest#cycle()}. */
        public Builder cycle(String cycle) {
            CYCLE.set(this, cycle);
            return this;
        }

        /** Sets {@link UpgradeRequest#send()}. */
        public Builder send(boolean send) {
            SEND.set(this, send);
            return this;
        }
    }
}
