// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ErrorAnswer
package dev.chirograph.limestone.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;

/** An answer that reports a failure, whatever the name of its root element. */
public final class ErrorAnswer extends JsonObjectModel {
    private static final Property<String> ERROR = JsonTypes.STRING.required("error");

    /** How this type is read and written. */
    public static final ObjectType<ErrorAnswer> TYPE = ObjectType.<ErrorAnswer>of(new ErrorAnswer(ObjectValues.NONE),
            ERROR);

    private ErrorAnswer(ObjectValues values) {
        super(values);
    }

    @Override
    protected ErrorAnswer create(ObjectValues members) {
        return new ErrorAnswer(members);
    }

    /** Starts an empty object; it needs {@code error}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** What went wrong, as text for a reader. */
    public String error() {
        return ERROR.get(this);
    }

    /** Builds an {@link ErrorAnswer}. */
    public static final class Builder extends JsonObjectBuilder<ErrorAnswer, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ErrorAnswer#error()}. */
        public Builder error(String error) {
            ERROR.set(this, error);
            return this;
        }
    }
}
