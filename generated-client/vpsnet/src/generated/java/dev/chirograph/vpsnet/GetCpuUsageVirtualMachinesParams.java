// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1virtual_machines~1{id}~1cpu_usage.api10json/get
package dev.chirograph.vpsnet;

import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of {@link VirtualMachines#getCpuUsage}.
 */
public final class GetCpuUsageVirtualMachinesParams extends ObjectModel {
    private static final Property<String> FROM = Property.optional("from", JsonTypes.STRING);

    private static final Property<String> TO = Property.optional("to", JsonTypes.STRING);

    private static final ObjectType<GetCpuUsageVirtualMachinesParams> TYPE = ObjectType.of(
            GetCpuUsageVirtualMachinesParams.class, GetCpuUsageVirtualMachinesParams::new, FROM,
            TO);

    private GetCpuUsageVirtualMachinesParams(ObjectValues values) {
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
     * Start of the time span, as a timestamp. Its form is not documented.
     */
    public @Nullable String from() {
        return optional(FROM);
    }

    /**
     * End of the time span, as a timestamp.
     */
    public @Nullable String to() {
        return optional(TO);
    }

    /**
     * Builds a {@link GetCpuUsageVirtualMachinesParams}.
     */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /**
         * Start of the time span, as a timestamp. Its form is not documented.
         */
        public Builder from(String from) {
            set(FROM, from);
            return this;
        }

        /**
         * End of the time span, as a timestamp.
         */
        public Builder to(String to) {
            set(TO, to);
            return this;
        }

        /**
         * Returns the object.
         */
        public GetCpuUsageVirtualMachinesParams build() {
            return new GetCpuUsageVirtualMachinesParams(objectValues());
        }
    }
}
