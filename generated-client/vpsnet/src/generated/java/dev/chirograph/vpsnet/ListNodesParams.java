// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1nodes.api10json/get
package dev.chirograph.vpsnet;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.vpsnet.model.ListNodesType;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of {@link Nodes#list}.
 */
public final class ListNodesParams extends ObjectModel {
    private static final Property<ListNodesType> TYPE_ = Property.optional("type", JsonTypes.ref(() -> ListNodesType.TYPE));

    private static final Property<Long> CONSUMER_ID = Property.optional("consumer_id", JsonTypes.LONG);

    private static final ObjectType<ListNodesParams> TYPE = ObjectType.of(ListNodesParams.class,
            ListNodesParams::new, TYPE_, CONSUMER_ID);

    private ListNodesParams(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts with what this object holds.
     */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /**
     * Kind of nodes; {@code vps} means regular nodes.
     */
    public @Nullable ListNodesType type() {
        return optional(TYPE_);
    }

    /**
     * Only nodes of this consumer.
     */
    public @Nullable Long consumerId() {
        return optional(CONSUMER_ID);
    }

    /**
     * Builds a {@link ListNodesParams}.
     */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /**
         * Kind of nodes; {@code vps} means regular nodes.
         */
        public Builder type(ListNodesType type) {
            set(TYPE_, type);
            return this;
        }

        /**
         * Only nodes of this consumer.
         */
        public Builder consumerId(long consumerId) {
            set(CONSUMER_ID, consumerId);
            return this;
        }

        /**
         * Returns the object.
         */
        public ListNodesParams build() {
            return new ListNodesParams(objectValues());
        }
    }
}
