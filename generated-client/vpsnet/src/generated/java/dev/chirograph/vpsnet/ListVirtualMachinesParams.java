// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1virtual_machines.api10json/get
package dev.chirograph.vpsnet;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of {@link VirtualMachines#list}.
 */
public final class ListVirtualMachinesParams extends ObjectModel {
    private static final Property<Boolean> BASIC = Property.optional("basic", JsonTypes.BOOLEAN);

    private static final Property<Long> CONSUMER_ID = Property.optional("consumer_id", JsonTypes.LONG);

    private static final ObjectType<ListVirtualMachinesParams> TYPE = ObjectType.of(
            ListVirtualMachinesParams.class, ListVirtualMachinesParams::new, BASIC, CONSUMER_ID);

    private ListVirtualMachinesParams(ObjectValues values) {
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
     * Leave out running and bandwidth_used.
     */
    public @Nullable Boolean basic() {
        return optional(BASIC);
    }

    /**
     * Only what belongs to this consumer. Not in the document; the PHP class of the vendor sends it.
     */
    public @Nullable Long consumerId() {
        return optional(CONSUMER_ID);
    }

    /**
     * Builds a {@link ListVirtualMachinesParams}.
     */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /**
         * Leave out running and bandwidth_used.
         */
        public Builder basic(boolean basic) {
            set(BASIC, basic);
            return this;
        }

        /**
         * Only what belongs to this consumer. Not in the document; the PHP class of the vendor sends it.
         */
        public Builder consumerId(long consumerId) {
            set(CONSUMER_ID, consumerId);
            return this;
        }

        /**
         * Returns the object.
         */
        public ListVirtualMachinesParams build() {
            return new ListVirtualMachinesParams(objectValues());
        }
    }
}
