// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ErrorAnswer
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** Answer to a request that failed. */
public final class ErrorAnswer extends JsonObjectModel {
    private static final Property<List<String>> ERROR = JsonTypes.STRING.list().required("error");

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

    /** Codes or sentences that say what went wrong. */
    public List<String> error() {
        return ERROR.get(this);
    }

    /** Builds an {@link ErrorAnswer}. */
    public static final class Builder extends JsonObjectBuilder<ErrorAnswer, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ErrorAnswer#error()}. */
        public Builder error(List<String> error) {
            ERROR.set(this, error);
            return this;
        }
    }
}
