// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Waiting
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.time.LocalDate;

/** {@code Waiting}. */
public final class Waiting extends JsonObjectModel {
    private static final Property<LocalDate> UNTIL = JsonTypes.DATE.required("until");

    /** How this type is read and written. */
    public static final ObjectType<Waiting> TYPE = ObjectType.<Waiting>of(new Waiting(ObjectValues.NONE), UNTIL);

    private Waiting(ObjectValues values) {
        super(values);
    }

    @Override
    protected Waiting create(ObjectValues members) {
        return new Waiting(members);
    }

    /** Starts an empty object; it needs {@code until}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code until}. */
    public LocalDate until() {
        return UNTIL.get(this);
    }

    /** Builds a {@link Waiting}. */
    public static final class Builder extends JsonObjectBuilder<Waiting, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Waiting#until()}. */
        public Builder until(LocalDate until) {
            UNTIL.set(this, until);
            return this;
        }
    }
}
