// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Job
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Job}. */
public final class Job extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<String> STATE = JsonTypes.STRING.optional("state");

    /** How this type is read and written. */
    public static final ObjectType<Job> TYPE = ObjectType.<Job>of(new Job(ObjectValues.NONE), ID, STATE);

    private Job(ObjectValues values) {
        super(values);
    }

    @Override
    protected Job create(ObjectValues members) {
        return new Job(members);
    }

    /** Starts an empty object; it needs {@code id}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code id}. */
    public Long id() {
        return ID.get(this);
    }

    /** {@code state}. */
    public @Nullable String state() {
        return STATE.find(this);
    }

    /** Builds a {@link Job}. */
    public static final class Builder extends JsonObjectBuilder<Job, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Job#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link Job#state()}. */
        public Builder state(String state) {
            STATE.set(this, state);
            return this;
        }
    }
}
