// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Answer
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

/** {@code Answer}. */
public final class Answer extends ObjectModel {
    private static final Property<Pet> PET = Property.required("pet", () -> Pet.TYPE);
    private static final Property<AnswerTag> TAG = Property.optional("tag", () -> AnswerTag.TYPE);
    private static final Property<AnswerSize> SIZE = Property.optional("size", () -> AnswerSize.TYPE);
    private static final Property<AnswerShape> SHAPE = Property.optional("shape", () -> AnswerShape.TYPE);
    private static final Property<AnswerNested> NESTED = Property.optional("nested", () -> AnswerNested.TYPE);
    private static final Property<Long> NOTHING = Property.optional("nothing", JsonTypes.LONG);
    private static final Property<AnswerOwner> OWNER = Property.optional("owner", () -> AnswerOwner.TYPE);
    private static final Property<String> COLOUR = Property.optional("colour", JsonTypes.STRING);
    private static final Property<String> SHADE = Property.optional("shade", JsonTypes.STRING);
    private static final Property<State> STATE = Property.optional("state", () -> State.TYPE);
    private static final Property<AnswerMood> MOOD = Property.optional("mood", () -> AnswerMood.TYPE);
    private static final Property<String> UNDECIDABLE = Property.optional("undecidable", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<Answer> TYPE = ObjectType.of(Answer.class, Answer::new, PET, TAG, SIZE, SHAPE,
            NESTED, NOTHING, OWNER, COLOUR, SHADE, STATE, MOOD, UNDECIDABLE);

    private Answer(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code pet}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code pet}. */
    public Pet pet() {
        return required(PET);
    }

    /** A number, or a word that may look like one. */
    public @Nullable AnswerTag tag() {
        return optional(TAG);
    }

    /** {@code size}. */
    public @Nullable AnswerSize size() {
        return optional(SIZE);
    }

    /** {@code shape}. */
    public @Nullable AnswerShape shape() {
        return optional(SHAPE);
    }

    /** {@code nested}. */
    public @Nullable AnswerNested nested() {
        return optional(NESTED);
    }

    /** {@code nothing}. */
    public @Nullable Long nothing() {
        return optional(NOTHING);
    }

    /** {@code owner}. */
    public @Nullable AnswerOwner owner() {
        return optional(OWNER);
    }

    /** {@code colour}. */
    public @Nullable String colour() {
        return optional(COLOUR);
    }

    /** {@code shade}. */
    public @Nullable String shade() {
        return optional(SHADE);
    }

    /** {@code state}. */
    public @Nullable State state() {
        return optional(STATE);
    }

    /** {@code mood}. */
    public @Nullable AnswerMood mood() {
        return optional(MOOD);
    }

    /** {@code undecidable}. */
    public @Nullable String undecidable() {
        return optional(UNDECIDABLE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link Answer}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Answer#pet()}. */
        public Builder pet(Pet pet) {
            set(PET, pet);
            return this;
        }

        /** Sets {@link Answer#tag()}. */
        public Builder tag(AnswerTag tag) {
            set(TAG, tag);
            return this;
        }

        /** Sets {@link Answer#size()}. */
        public Builder size(AnswerSize size) {
            set(SIZE, size);
            return this;
        }

        /** Sets {@link Answer#shape()}. */
        public Builder shape(AnswerShape shape) {
            set(SHAPE, shape);
            return this;
        }

        /** Sets {@link Answer#nested()}. */
        public Builder nested(AnswerNested nested) {
            set(NESTED, nested);
            return this;
        }

        /** Sets {@link Answer#nothing()}. */
        public Builder nothing(@Nullable Long nothing) {
            set(NOTHING, nothing);
            return this;
        }

        /** Sets {@link Answer#owner()}. */
        public Builder owner(@Nullable AnswerOwner owner) {
            set(OWNER, owner);
            return this;
        }

        /** Sets {@link Answer#colour()}. */
        public Builder colour(String colour) {
            set(COLOUR, colour);
            return this;
        }

        /** Sets {@link Answer#shade()}. */
        public Builder shade(String shade) {
            set(SHADE, shade);
            return this;
        }

        /** Sets {@link Answer#state()}. */
        public Builder state(@Nullable State state) {
            set(STATE, state);
            return this;
        }

        /** Sets {@link Answer#mood()}. */
        public Builder mood(@Nullable AnswerMood mood) {
            set(MOOD, mood);
            return this;
        }

        /** Sets {@link Answer#undecidable()}. */
        public Builder undecidable(String undecidable) {
            set(UNDECIDABLE, undecidable);
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
        public Answer build() {
            return new Answer(objectValues());
        }
    }
}
