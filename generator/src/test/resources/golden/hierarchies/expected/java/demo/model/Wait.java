// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Wait
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Wait}. */
public final class Wait extends JsonObjectModel {
    private static final Property<State> STATE = JsonTypes.ref(State.class).optional("state").preset("WAITING");
    private static final Property<Long> PLACE = JsonTypes.LONG.optional("place");

    /** How this type is read and written. */
    public static final ObjectType<Wait> TYPE = ObjectType.<Wait>of(new Wait(ObjectValues.NONE), STATE, PLACE);

    private Wait(ObjectValues values) {
        super(values);
    }

    @Override
    protected Wait create(ObjectValues members) {
        return new Wait(members);
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

    /** {@code place}. */
    public @Nullable Long place() {
        return PLACE.find(this);
    }

    /** Builds a {@link Wait}. */
    public static final class Builder extends JsonObjectBuilder<Wait, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Wait#state()}. */
        public Builder state(State state) {
            STATE.set(this, state);
            return this;
        }

        /** Sets {@link Wait#place()}. */
        public Builder place(long place) {
            PLACE.set(this, place);
            return this;
        }
    }
}
