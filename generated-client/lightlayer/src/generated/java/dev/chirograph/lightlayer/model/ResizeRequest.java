// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ResizeRequest
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** New size of a virtual machine. */
public final class ResizeRequest extends JsonObjectModel {
    private static final Property<String> MEMORY = JsonTypes.STRING.optional("memory");
    private static final Property<String> CPU = JsonTypes.STRING.optional("cpu");

    /** How this type is read and written. */
    public static final ObjectType<ResizeRequest> TYPE = ObjectType.<ResizeRequest>of(
            new ResizeRequest(ObjectValues.NONE), MEMORY, CPU);

    private ResizeRequest(ObjectValues values) {
        super(values);
    }

    @Override
    protected ResizeRequest create(ObjectValues members) {
        return new ResizeRequest(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Memory in MB, as a string of digits. */
    public @Nullable String memory() {
        return MEMORY.find(this);
    }

    /** Number of processor cores, as a string of digits. */
    public @Nullable String cpu() {
        return CPU.find(this);
    }

    /** Builds a {@link ResizeRequest}. */
    public static final class Builder extends JsonObjectBuilder<ResizeRequest, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ResizeRequest#memory()}. */
        public Builder memory(String memory) {
            MEMORY.set(this, memory);
            return this;
        }

        /** Sets {@link ResizeRequest#cpu()}. */
        public Builder cpu(String cpu) {
            CPU.set(this, cpu);
            return this;
        }
    }
}
