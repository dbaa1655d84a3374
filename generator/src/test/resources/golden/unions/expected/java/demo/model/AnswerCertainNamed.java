// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Answer/properties/certain/oneOf/0
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Answer certain Named}. */
public final class AnswerCertainNamed extends JsonObjectModel {
    private static final Property<JsonNode> NAME = JsonTypes.ANY.required("name");

    /** How this type is read and written. */
    public static final ObjectType<AnswerCertainNamed> TYPE = ObjectType.<AnswerCertainNamed>of(
            new AnswerCertainNamed(ObjectValues.NONE), NAME);

    private AnswerCertainNamed(ObjectValues values) {
        super(values);
    }

    @Override
    protected AnswerCertainNamed create(ObjectValues members) {
        return new AnswerCertainNamed(members);
    }

    /** Starts an empty object; it needs {@code name}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code name}. */
    public @Nullable JsonNode name() {
        return NAME.find(this);
    }

    /** Builds an {@link AnswerCertainNamed}. */
    public static final class Builder extends JsonObjectBuilder<AnswerCertainNamed, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AnswerCertainNamed#name()}. */
        public Builder name(JsonNode name) {
            NAME.set(this, name);
            return this;
        }
    }
}
