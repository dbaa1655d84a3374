// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Run
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Run}. */
public final class Run extends JsonObjectModel {
    private static final Property<State> STATE = JsonTypes.ref(State.class).optional("state").preset("RUNNING");
    private static final Property<String> HOST = JsonTypes.STRING.optional("host");

    /** How this type is read and written. */
    public static final ObjectType<Run> TYPE = ObjectType.<Run>of(new Run(ObjectValues.NONE), STATE, HOST);

    private Run(ObjectValues values) {
        super(values);
    }

    @Override
    protected Run create(ObjectValues members) {
        return new Run(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code state}. */
    public @Nullable State state() {
        return STATE.find(this);
    }

    /** {@code host}. */
    public @Nullable String host() {
        return HOST.find(this);
    }

    /** Builds a {@link Run}. */
    public static final class Builder extends JsonObjectBuilder<Run, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Run#state()}. */
        public Builder state(State state) {
            STATE.set(this, state);
            return this;
        }

        /** Sets {@link Run#host()}. */
        public Builder host(String host) {
            HOST.set(this, host);
            return this;
        }
    }
}
