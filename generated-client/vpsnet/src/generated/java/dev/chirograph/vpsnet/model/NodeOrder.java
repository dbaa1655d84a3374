// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NodeOrder
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** How many nodes to buy, and of which kind. */
public final class NodeOrder extends JsonObjectModel {
    private static final Property<Long> QUANTITY = JsonTypes.LONG.required("quantity");
    private static final Property<NodeOrderUpgradeOption> UPGRADE_OPTION =
            JsonTypes.ref(NodeOrderUpgradeOption.class).optional("upgrade_option");
    private static final Property<Long> CONSUMER_ID = JsonTypes.LONG.optional("consumer_id");

    /** How this type is read and written. */
    public static final ObjectType<NodeOrder> TYPE = ObjectType.<NodeOrder>of(new NodeOrder(ObjectValues.NONE),
            QUANTITY, UPGRADE_OPTION, CONSUMER_ID);

    private NodeOrder(ObjectValues values) {
        super(values);
    }

    @Override
    protected NodeOrder create(ObjectValues members) {
        return new NodeOrder(members);
    }

    /** Starts an empty object; it needs {@code quantity}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Number of nodes. Minimum: 1. */
    public Long quantity() {
        return QUANTITY.get(this);
    }

    /** Kind of nodes; without it regular monthly nodes are bought. */
    public @Nullable NodeOrderUpgradeOption upgradeOption() {
        return UPGRADE_OPTION.find(this);
    }

    /** Consumer to tag the nodes with; not in the document, sent by a client. */
    public @Nullable Long consumerId() {
        return CONSUMER_ID.find(this);
    }

    /** Builds a {@link NodeOrder}. */
    public static final class Builder extends JsonObjectBuilder<NodeOrder, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link NodeOrder#quantity()}. */
        public Builder quantity(long quantity) {
            QUANTITY.set(this, quantity);
            return this;
        }

        /** Sets {@link NodeOrder#upgradeOption()}. */
        public Builder upgradeOption(NodeOrderUpgradeOption upgradeOption) {
            UPGRADE_OPTION.set(this, upgradeOption);
            return this;
        }

        /** Sets {@link NodeOrder#consumerId()}. */
        public Builder consumerId(long consumerId) {
            CONSUMER_ID.set(this, consumerId);
            return this;
        }
    }
}
