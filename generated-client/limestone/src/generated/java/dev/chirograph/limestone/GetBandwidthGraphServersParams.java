// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1webservices~1clientapi.php#servers.bwgraph/get
package dev.chirograph.limestone;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of {@link Servers#getBandwidthGraph}.
 */
public final class GetBandwidthGraphServersParams extends ObjectModel {
    private static final Property<Long> START = Property.optional("start", JsonTypes.LONG);

    private static final Property<Long> STOP = Property.optional("stop", JsonTypes.LONG);

    private static final ObjectType<GetBandwidthGraphServersParams> TYPE = ObjectType.of(
            GetBandwidthGraphServersParams.class, GetBandwidthGraphServersParams::new, START, STOP);

    private GetBandwidthGraphServersParams(ObjectValues values) {
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
     * Where the graph begins, in seconds since 1970-01-01 UTC. Minimum: 0.
     */
    public @Nullable Long start() {
        return optional(START);
    }

    /**
     * Where the graph ends, in seconds since 1970-01-01 UTC. Minimum: 0.
     */
    public @Nullable Long stop() {
        return optional(STOP);
    }

    /**
     * Builds a {@link GetBandwidthGraphServersParams}.
     */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /**
         * Where the graph begins, in seconds since 1970-01-01 UTC. Minimum: 0.
         */
        public Builder start(long start) {
            set(START, start);
            return this;
        }

        /**
         * Where the graph ends, in seconds since 1970-01-01 UTC. Minimum: 0.
         */
        public Builder stop(long stop) {
            set(STOP, stop);
            return this;
        }

        /**
         * Returns the object.
         */
        public GetBandwidthGraphServersParams build() {
            return new GetBandwidthGraphServersParams(objectValues());
        }
    }
}
