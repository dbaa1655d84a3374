// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1ips.api10json/get
package dev.chirograph.vpsnet;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of {@link IpAddresses#list}.
 */
public final class ListIpAddressesParams extends ObjectModel {
    private static final Property<Long> CONSUMER_ID = Property.optional("consumer_id", JsonTypes.LONG);

    private static final ObjectType<ListIpAddressesParams> TYPE = ObjectType.of(
            ListIpAddressesParams.class, ListIpAddressesParams::new, CONSUMER_ID);

    private ListIpAddressesParams(ObjectValues values) {
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
     * Only what belongs to this consumer. Not in the document; the PHP class of the vendor sends it.
     */
    public @Nullable Long consumerId() {
        return optional(CONSUMER_ID);
    }

    /**
     * Builds a {@link ListIpAddressesParams}.
     */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
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
        public ListIpAddressesParams build() {
            return new ListIpAddressesParams(objectValues());
        }
    }
}
