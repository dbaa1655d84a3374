// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Problem
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Problem}. */
public final class Problem extends ObjectModel {
    private static final Property<String> TITLE = Property.optional("title", JsonTypes.STRING);
    private static final Property<String> DETAIL = Property.optional("detail", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<Problem> TYPE = ObjectType.of(Problem.class, Problem::new, TITLE, DETAIL);

    private Problem(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code title}. */
    public @Nullable String title() {
        return optional(TITLE);
    }

    /** {@code detail}. */
    public @Nullable String detail() {
        return optional(DETAIL);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Problem}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Problem#title()}. */
        public Builder title(String title) {
            set(TITLE, title);
            return this;
        }

        /** Sets {@link Problem#detail()}. */
        public Builder detail(String detail) {
            set(DETAIL, detail);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public Problem build() {
            return new Problem(objectValues());
        }
    }
}
