// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/StatusAnswer
package dev.chirograph.lightlayer.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** Outcome of an action. */
public final class StatusAnswer extends JsonObjectModel {
    private static final Property<Boolean> STATUS = JsonTypes.BOOLEAN.required("status");

    /** How this type is read and written. */
    public static final ObjectType<StatusAnswer> TYPE = ObjectType.<StatusAnswer>of(new StatusAnswer(ObjectValues.NONE),
            STATUS);

    private StatusAnswer(ObjectValues values) {
        super(values);
    }

    @Override
    protected StatusAnswer create(ObjectValues members) {
        return new StatusAnswer(members);
    }

    /** Starts an empty object; it needs {@code status}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** True when the request was carried out. */
    public Boolean status() {
        return STATUS.get(this);
    }

    /** Builds a {@link StatusAnswer}. */
    public static final class Builder extends JsonObjectBuilder<StatusAnswer, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link StatusAnswer#status()}. */
        public Builder status(boolean status) {
            STATUS.set(this, status);
            return this;
        }
    }
}
