// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/ValidationErrors
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;

/** Why a request was refused. */
public final class ValidationErrors extends ObjectModel {
    private static final Property<List<List<String>>> ERRORS =
            Property.required("errors", JsonTypes.list(JsonTypes.list(JsonTypes.STRING)));

    /** How this type is read and written. */
    public static final ObjectType<ValidationErrors> TYPE = ObjectType.of(ValidationErrors.class, ValidationErrors::new,
            ERRORS);

    private ValidationErrors(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code errors}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** One entry per complaint. */
    public List<List<String>> errors() {
        return list(ERRORS);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link ValidationErrors}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link ValidationErrors#errors()}. */
        public Builder errors(List<List<String>> errors) {
            set(ERRORS, errors);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /**
         * Returns the object.
         *
         * @throws IllegalStateException when a required property is missing
         */
        public ValidationErrors build() {
            return new ValidationErrors(objectValues());
        }
    }
}
