// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScalingLimit
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** How many nodes may be added within 24 hours. */
public final class AutoScalingLimit extends JsonObjectModel {
    private static final Property<Long> NODES = JsonTypes.LONG.required("nodes");

    /** How this type is read and written. */
    public static final ObjectType<AutoScalingLimit> TYPE = ObjectType.<AutoScalingLimit>of(
            new AutoScalingLimit(ObjectValues.NONE), NODES);

    private AutoScalingLimit(ObjectValues values) {
        super(values);
    }

    @Override
    protected AutoScalingLimit create(ObjectValues members) {
        return new AutoScalingLimit(members);
    }

    /** Starts an empty object; it needs {@code nodes}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of nodes to add. */
    public Long nodes() {
        return NODES.get(this);
    }

    /** Builds an {@link AutoScalingLimit}. */
    public static final class Builder extends JsonObjectBuilder<AutoScalingLimit, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AutoScalingLimit#nodes()}. */
        public Builder nodes(long nodes) {
            NODES.set(this, nodes);
            return this;
        }
    }
}
