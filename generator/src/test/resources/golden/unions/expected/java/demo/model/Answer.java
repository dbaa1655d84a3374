// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Answer
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import org.jspecify.annotations.Nullable;

/** {@code Answer}. */
public final class Answer extends JsonObjectModel {
    private static final Property<Pet> PET = JsonTypes.ref(Pet.class).required("pet");
    private static final Property<AnswerTag> TAG = JsonTypes.ref(AnswerTag.class).optional("tag");
    private static final Property<AnswerSize> SIZE = JsonTypes.ref(AnswerSize.class).optional("size");
    private static final Property<AnswerShape> SHAPE = JsonTypes.ref(AnswerShape.class).optional("shape");
    private static final Property<AnswerNested> NESTED = JsonTypes.ref(AnswerNested.class).optional("nested");
    private static final Property<Long> NOTHING = JsonTypes.LONG.optional("nothing");
    private static final Property<AnswerOwner> OWNER = JsonTypes.ref(AnswerOwner.class).optional("owner");
    private static final Property<String> COLOUR = JsonTypes.STRING.optional("colour");
    private static final Property<String> SHADE = JsonTypes.STRING.optional("shade");
    private static final Property<State> STATE = JsonTypes.ref(State.class).optional("state");
    private static final Property<AnswerMood> MOOD = JsonTypes.ref(AnswerMood.class).optional("mood");
    private static final Property<String> UNDECIDABLE = JsonTypes.STRING.optional("undecidable");
    private static final Property<AnswerReport> REPORT = JsonTypes.ref(AnswerReport.class).optional("report");
    private static final Property<AnswerRank> RANK = JsonTypes.ref(AnswerRank.class).optional("rank");
    private static final Property<AnswerCertain> CERTAIN = JsonTypes.ref(AnswerCertain.class).optional("certain");
    private static final Property<AnswerBounded> BOUNDED = JsonTypes.ref(AnswerBounded.class).optional("bounded");
    private static final Property<AnswerPart> PART = JsonTypes.ref(AnswerPart.class).optional("part");

    /** How this type is read and written. */
    public static final ObjectType<Answer> TYPE = ObjectType.<Answer>of(new Answer(ObjectValues.NONE), PET, TAG, SIZE,
            SHAPE, NESTED, NOTHING, OWNER, COLOUR, SHADE, STATE, MOOD, UNDECIDABLE, REPORT, RANK, CERTAIN, BOUNDED,
            PART);

    private Answer(ObjectValues values) {
        super(values);
    }

    @Override
    protected Answer create(ObjectValues members) {
        return new Answer(members);
    }

    /** Starts an empty object; it needs {@code pet}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code pet}. */
    public Pet pet() {
        return PET.get(this);
    }

    /** A number, or a word that may look like one. */
    public @Nullable AnswerTag tag() {
        return TAG.find(this);
    }

    /** {@code size}. */
    public @Nullable AnswerSize size() {
        return SIZE.find(this);
    }

    /** {@code shape}. */
    public @Nullable AnswerShape shape() {
        return SHAPE.find(this);
    }

    /** {@code nested}. */
    public @Nullable AnswerNested nested() {
        return NESTED.find(this);
    }

    /** {@code nothing}. */
    public @Nullable Long nothing() {
        return NOTHING.find(this);
    }

    /** {@code owner}. */
    public @Nullable AnswerOwner owner() {
        return OWNER.find(this);
    }

    /** {@code colour}. */
    public @Nullable String colour() {
        return COLOUR.find(this);
    }

    /** {@code shade}. */
    public @Nullable String shade() {
        return SHADE.find(this);
    }

    /** {@code state}. */
    public @Nullable State state() {
        return STATE.find(this);
    }

    /** {@code mood}. */
    public @Nullable AnswerMood mood() {
        return MOOD.find(this);
    }

    /** {@code undecidable}. */
    public @Nullable String undecidable() {
        return UNDECIDABLE.find(this);
    }

    /** Objects that differ below their first level only. */
    public @Nullable AnswerReport report() {
        return REPORT.find(this);
    }

    /** Values of which each is an alternative. */
    public @Nullable AnswerRank rank() {
        return RANK.find(this);
    }

    /** An object of which only a name is known, or a flag. */
    public @Nullable AnswerCertain certain() {
        return CERTAIN.find(this);
    }

    /** Alternatives beside which bounds stand, that are no types. */
    public @Nullable AnswerBounded bounded() {
        return BOUNDED.find(this);
    }

    /** Objects that a number tells apart. */
    public @Nullable AnswerPart part() {
        return PART.find(this);
    }

    /** Builds an {@link Answer}. */
    public static final class Builder extends JsonObjectBuilder<Answer, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Answer#pet()}. */
        public Builder pet(Pet pet) {
            PET.set(this, pet);
            return this;
        }

        /** Sets {@link Answer#tag()}. */
        public Builder tag(AnswerTag tag) {
            TAG.set(this, tag);
            return this;
        }

        /** Sets {@link Answer#size()}. */
        public Builder size(AnswerSize size) {
            SIZE.set(this, size);
            return this;
        }

        /** Sets {@link Answer#shape()}. */
        public Builder shape(AnswerShape shape) {
            SHAPE.set(this, shape);
            return this;
        }

        /** Sets {@link Answer#nested()}. */
        public Builder nested(AnswerNested nested) {
            NESTED.set(this, nested);
            return this;
        }

        /** Sets {@link Answer#nothing()}. */
        public Builder nothing(@Nullable Long nothing) {
            NOTHING.set(this, nothing);
            return this;
        }

        /** Sets {@link Answer#owner()}. */
        public Builder owner(@Nullable AnswerOwner owner) {
            OWNER.set(this, owner);
            return this;
        }

        /** Sets {@link Answer#colour()}. */
        public Builder colour(String colour) {
            COLOUR.set(this, colour);
            return this;
        }

        /** Sets {@link Answer#shade()}. */
        public Builder shade(String shade) {
            SHADE.set(this, shade);
            return this;
        }

        /** Sets {@link Answer#state()}. */
        public Builder state(@Nullable State state) {
            STATE.set(this, state);
            return this;
        }

        /** Sets {@link Answer#mood()}. */
        public Builder mood(@Nullable AnswerMood mood) {
            MOOD.set(this, mood);
            return this;
        }

        /** Sets {@link Answer#undecidable()}. */
        public Builder undecidable(String undecidable) {
            UNDECIDABLE.set(this, undecidable);
            return this;
        }

        /** Sets {@link Answer#report()}. */
        public Builder report(AnswerReport report) {
            REPORT.set(this, report);
            return this;
        }

        /** Sets {@link Answer#rank()}. */
        public Builder rank(AnswerRank rank) {
            RANK.set(this, rank);
            return this;
        }

        /** Sets {@link Answer#certain()}. */
        public Builder certain(AnswerCertain certain) {
            CERTAIN.set(this, certain);
            return this;
        }

        /** Sets {@link Answer#bounded()}. */
        public Builder bounded(AnswerBounded bounded) {
            BOUNDED.set(this, bounded);
            return this;
        }

        /** Sets {@link Answer#part()}. */
        public Builder part(AnswerPart part) {
            PART.set(this, part);
            return this;
        }
    }
}
