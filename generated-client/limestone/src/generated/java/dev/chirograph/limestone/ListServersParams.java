// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1webservices~1clientapi.php#servers.list/get
package dev.chirograph.limestone;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of {@link Servers#list}.
 */
public final class ListServersParams extends ObjectModel {
    private static final Property<String> SERVER_ID = Property.optional("server_id", JsonTypes.STRING);

    private static final ObjectType<ListServersParams> TYPE = ObjectType.of(ListServersParams.class,
            ListServersParams::new, SERVER_ID);

    private ListServersParams(ObjectValues values) {
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
     * Answer this server only. Pattern: {@code ^LSN-}.
     */
    public @Nullable String serverId() {
        return optional(SERVER_ID);
    }

    /**
     * Builds a {@link ListServersParams}.
     */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /**
         * Answer this server only. Pattern: {@code ^LSN-}.
         */
        public Builder serverId(String serverId) {
            set(SERVER_ID, serverId);
            return this;
        }

        /**
         * Returns the object.
         */
        public ListServersParams build() {
            return new ListServersParams(objectValues());
        }
    }
}
