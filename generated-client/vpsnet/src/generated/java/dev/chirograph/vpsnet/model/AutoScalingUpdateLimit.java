// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScalingUpdateLimit
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** How many nodes may be added within 24 hours. */
public final class AutoScalingUpdateLimit extends JsonObjectModel {
    private static final Property<AutoScalingUpdateLimitEnabled> ENABLED =
            JsonTypes.ref(AutoScalingUpdateLimitEnabled.class).required("enabled");
    private static final Property<Long> NODES = JsonTypes.LONG.required("nodes");

    /** How this type is read and written. */
    public static final ObjectType<AutoScalingUpdateLimit> TYPE = ObjectType.<AutoScalingUpdateLimit>of(
            new AutoScalingUpdateLimit(ObjectValues.NONE), ENABLED, NODES);

    private AutoScalingUpdateLimit(ObjectValues values) {
        super(values);
    }

    @Override
    protected AutoScalingUpdateLimit create(ObjectValues members) {
        return new AutoScalingUpdateLimit(members);
    }

    /** Starts an empty object; it needs {@code enabled}, {@code nodes}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** 1 switches this rule on, 0 off. */
    public AutoScalingUpdateLimitEnabled enabled() {
        return ENABLED.get(this);
    }

    /** Number of nodes to add. */
    public Long nodes() {
        return NODES.get(this);
    }

    /** Builds an {@link AutoScalingUpdateLimit}. */
    public static final class Builder extends JsonObjectBuilder<AutoScalingUpdateLimit, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AutoScalingUpdateLimit#enabled()}. */
        public Builder enabled(AutoScalingUpdateLimitEnabled enabled) {
            ENABLED.set(this, enabled);
            return this;
        }

        /** Sets {@link AutoScalingUpdateLimit#nodes()}. */
        public Builder nodes(long nodes) {
            NODES.set(this, nodes);
            return this;
        }
    }
}
