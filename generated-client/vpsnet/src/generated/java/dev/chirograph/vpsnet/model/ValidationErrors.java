// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ValidationErrors
package dev.chirograph.vpsnet.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;

/** Why a request was refused. */
public final class ValidationErrors extends JsonObjectModel {
    private static final Property<List<List<String>>> ERRORS = JsonTypes.STRING.list().list().required("errors");

    /** How this type is read and written. */
    public static final ObjectType<ValidationErrors> TYPE = ObjectType.<ValidationErrors>of(
            new ValidationErrors(ObjectValues.NONE), ERRORS);

    private ValidationErrors(ObjectValues values) {
        super(values);
    }

    @Override
    protected ValidationErrors create(ObjectValues members) {
        return new ValidationErrors(members);
    }

    /** Starts an empty object; it needs {@code errors}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** One entry per complaint. */
    public List<List<String>> errors() {
        return ERRORS.get(this);
    }

    /** Builds a {@link ValidationErrors}. */
    public static final class Builder extends JsonObjectBuilder<ValidationErrors, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link ValidationErrors#errors()}. */
        public Builder errors(List<List<String>> errors) {
            ERRORS.set(this, errors);
            return this;
        }
    }
}
