// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NodeOrder
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many nodes to buy, and of which kind. */
public final class NodeOrder extends ObjectModel {
    private static final Property<Long> QUANTITY = Property.required("quantity", JsonTypes.LONG);
    private static final Property<NodeOrderUpgradeOption> UPGRADE_OPTION =
            Property.optional("upgrade_option", () -> NodeOrderUpgradeOption.TYPE);
    private static final Property<Long> CONSUMER_ID = Property.optional("consumer_id", JsonTypes.LONG);

    /** How this type is read and written. */
    public static final ObjectType<NodeOrder> TYPE = ObjectType.of(NodeOrder.class, NodeOrder::new, QUANTITY,
            UPGRADE_OPTION, CONSUMER_ID);

    private NodeOrder(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code quantity}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of nodes. Minimum: 1. */
    public Long quantity() {
        return required(QUANTITY);
    }

    /** Kind of nodes; without it regular monthly nodes are bought. */
    public @Nullable NodeOrderUpgradeOption upgradeOption() {
        return optional(UPGRADE_OPTION);
    }

    /** Consumer to tag the nodes with; not in the document, sent by a client. */
    public @Nullable Long consumerId() {
        return optional(CONSUMER_ID);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link NodeOrder}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link NodeOrder#quantity()}. */
        public Builder quantity(long quantity) {
            set(QUANTITY, quantity);
            return this;
        }

        /** Sets {@link NodeOrder#upgradeOption()}. */
        public Builder upgradeOption(NodeOrderUpgradeOption upgradeOption) {
            set(UPGRADE_OPTION, upgradeOption);
            return this;
        }

        /** Sets {@link NodeOrder#consumerId()}. */
        public Builder consumerId(long consumerId) {
            set(CONSUMER_ID, consumerId);
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
        public NodeOrder build() {
            return new NodeOrder(objectValues());
        }
    }
}
