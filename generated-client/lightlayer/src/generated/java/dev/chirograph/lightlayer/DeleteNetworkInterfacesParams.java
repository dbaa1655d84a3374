// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1service~1{id}~1vms~1{vmid}~1interfaces~1{iface}/delete
package dev.chirograph.lightlayer;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of {@link NetworkInterfaces#delete}.
 */
public final class DeleteNetworkInterfacesParams extends ObjectModel {
    private static final Property<String> LIST = Property.optional("list", JsonTypes.STRING);

    private static final ObjectType<DeleteNetworkInterfacesParams> TYPE = ObjectType.of(
            DeleteNetworkInterfacesParams.class, DeleteNetworkInterfacesParams::new, LIST);

    private DeleteNetworkInterfacesParams(ObjectValues values) {
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
     * A pool of addresses, by the text of the document; what it does here is unknown.
     */
    public @Nullable String list() {
        return optional(LIST);
    }

    /**
     * Builds a {@link DeleteNetworkInterfacesParams}.
     */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /**
         * A pool of addresses, by the text of the document; what it does here is unknown.
         */
        public Builder list(String list) {
            set(LIST, list);
            return this;
        }

        /**
         * Returns the object.
         */
        public DeleteNetworkInterfacesParams build() {
            return new DeleteNetworkInterfacesParams(objectValues());
        }
    }
}
