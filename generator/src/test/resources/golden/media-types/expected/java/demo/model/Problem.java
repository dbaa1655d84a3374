// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Problem
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Problem}. */
public final class Problem extends JsonObjectModel {
    private static final Property<String> TITLE = JsonTypes.STRING.optional("title");

    /** How this type is read and written. */
    public static final ObjectType<Problem> TYPE = ObjectType.<Problem>of(new Problem(ObjectValues.NONE), TITLE);

    private Problem(ObjectValues values) {
        super(values);
    }

    @Override
    protected Problem create(ObjectValues members) {
        return new Problem(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code title}. */
    public @Nullable String title() {
        return TITLE.find(this);
    }

    /** Builds a {@link Problem}. */
    public static final class Builder extends JsonObjectBuilder<Problem, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Problem#title()}. */
        public Builder title(String title) {
            TITLE.set(this, title);
            return this;
        }
    }
}
