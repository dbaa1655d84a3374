// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Answer/properties/part/oneOf/0
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Answer part Button}. */
public final class AnswerPartButton extends JsonObjectModel {
    private static final Property<Long> TYPE_ = JsonTypes.LONG.required("type").constant(2L);
    private static final Property<String> LABEL = JsonTypes.STRING.optional("label");

    /** How this type is read and written. */
    public static final ObjectType<AnswerPartButton> TYPE = ObjectType.<AnswerPartButton>of(
            new AnswerPartButton(ObjectValues.NONE), TYPE_, LABEL);

    private AnswerPartButton(ObjectValues values) {
        super(values);
    }

    @Override
    protected AnswerPartButton create(ObjectValues members) {
        return new AnswerPartButton(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code type}. */
    public Long type() {
        return TYPE_.get(this);
    }

    /** {@code label}. */
    public @Nullable String label() {
        return LABEL.find(this);
    }

    /** Builds an {@link AnswerPartButton}. */
    public static final class Builder extends JsonObjectBuilder<AnswerPartButton, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AnswerPartButton#label()}. */
        public Builder label(String label) {
            LABEL.set(this, label);
            return this;
        }
    }
}
