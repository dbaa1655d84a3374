// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Answer/properties/part/oneOf/1
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Answer part Text}. */
public final class AnswerPartText extends JsonObjectModel {
    private static final Property<Long> TYPE_ = JsonTypes.LONG.required("type").constant(10L);
    private static final Property<String> LABEL = JsonTypes.STRING.optional("label");

    /** How this type is read and written. */
    public static final ObjectType<AnswerPartText> TYPE = ObjectType.<AnswerPartText>of(
            new AnswerPartText(ObjectValues.NONE), TYPE_, LABEL);

    private AnswerPartText(ObjectValues values) {
        super(values);
    }

    @Override
    protected AnswerPartText create(ObjectValues members) {
        return new AnswerPartText(members);
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

    /** Builds an {@link AnswerPartText}. */
    public static final class Builder extends JsonObjectBuilder<AnswerPartText, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link AnswerPartText#label()}. */
        public Builder label(String label) {
            LABEL.set(this, label);
            return this;
        }
    }
}
