// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1webservices~1clientapi.php#ipaddresses.list/get
package dev.chirograph.limestone;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.limestone.model.ListIpAddressesNetwork;
import dev.chirograph.limestone.model.ListIpAddressesType;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of {@link IpAddresses#list}.
 */
public final class ListIpAddressesParams extends ObjectModel {
    private static final Property<String> SERVER_ID = Property.optional("server_id", JsonTypes.STRING);

    private static final Property<ListIpAddressesNetwork> NETWORK = Property.optional("network", JsonTypes.ref(() -> ListIpAddressesNetwork.TYPE));

    private static final Property<ListIpAddressesType> TYPE_ = Property.optional("type", JsonTypes.ref(() -> ListIpAddressesType.TYPE));

    private static final Property<String> IP_ADDRESS = Property.optional("ipaddress", JsonTypes.STRING);

    private static final ObjectType<ListIpAddressesParams> TYPE = ObjectType.of(
            ListIpAddressesParams.class, ListIpAddressesParams::new, SERVER_ID, NETWORK, TYPE_,
            IP_ADDRESS);

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
     * Answer the addresses of this server only. Pattern: {@code ^LSN-}.
     */
    public @Nullable String serverId() {
        return optional(SERVER_ID);
    }

    /**
     * Answer the addresses of this network only.
     */
    public @Nullable ListIpAddressesNetwork network() {
        return optional(NETWORK);
    }

    /**
     * Answer the addresses of this kind only.
     */
    public @Nullable ListIpAddressesType type() {
        return optional(TYPE_);
    }

    /**
     * Answer this address only.
     */
    public @Nullable String ipAddress() {
        return optional(IP_ADDRESS);
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
         * Answer the addresses of this server only. Pattern: {@code ^LSN-}.
         */
        public Builder serverId(String serverId) {
            set(SERVER_ID, serverId);
            return this;
        }

        /**
         * Answer the addresses of this network only.
         */
        public Builder network(ListIpAddressesNetwork network) {
            set(NETWORK, network);
            return this;
        }

        /**
         * Answer the addresses of this kind only.
         */
        public Builder type(ListIpAddressesType type) {
            set(TYPE_, type);
            return this;
        }

        /**
         * Answer this address only.
         */
        public Builder ipAddress(String ipAddress) {
            set(IP_ADDRESS, ipAddress);
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
