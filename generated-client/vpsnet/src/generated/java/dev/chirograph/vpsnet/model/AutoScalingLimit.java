// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/AutoScalingLimit
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;

/** How many nodes may be added within 24 hours. */
public final class AutoScalingLimit extends ObjectModel {
    private static final Property<Long> NODES = Property.required("nodes", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<AutoScalingLimit> TYPE = ObjectType.of(AutoScalingLimit.class, AutoScalingLimit::new,
            NODES);

    private AutoScalingLimit(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code nodes}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of nodes to add. */
    public Long nodes() {
        return required(NODES);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link AutoScalingLimit}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link AutoScalingLimit#nodes()}. */
        public Builder nodes(long nodes) {
            set(NODES, nodes);
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
        public AutoScalingLimit build() {
            return new AutoScalingLimit(objectValues());
        }
    }
}
