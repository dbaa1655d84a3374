// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code All}. */
public final class All extends JsonObjectModel {
    private static final Property<AllTagged> TAGGED = JsonTypes.ref(AllTagged.class).optional("tagged");
    private static final Property<AllOverlapping> OVERLAPPING =
            JsonTypes.ref(AllOverlapping.class).optional("overlapping");
    private static final Property<AllMixed> MIXED = JsonTypes.ref(AllMixed.class).optional("mixed");
    private static final Property<BigDecimal> NUMBER = JsonTypes.DECIMAL.optional("number");
    private static final Property<AllWords> WORDS = JsonTypes.ref(AllWords.class).optional("words");
    private static final Property<AllWordOrMore> WORD_OR_MORE =
            JsonTypes.ref(AllWordOrMore.class).optional("wordOrMore");
    private static final Property<AllOneOrMany> ONE_OR_MANY = JsonTypes.ref(AllOneOrMany.class).optional("oneOrMany");
    private static final Property<AllLists> LISTS = JsonTypes.ref(AllLists.class).optional("lists");
    private static final Property<AllNested> NESTED = JsonTypes.ref(AllNested.class).optional("nested");
    private static final Property<AllFree> FREE = JsonTypes.ref(AllFree.class).optional("free");
    private static final Property<AllNeeds> NEEDS = JsonTypes.ref(AllNeeds.class).optional("needs");
    private static final Property<String> BOUNDED = JsonTypes.STRING.optional("bounded");
    private static final Property<List<String>> PAIRS = JsonTypes.STRING.list().optional("pairs");
    private static final Property<String> WORD_OR_PATTERN = JsonTypes.STRING.optional("wordOrPattern");
    private static final Property<AllShared> SHARED = JsonTypes.ref(AllShared.class).optional("shared");
    private static final Property<String> MOMENT = JsonTypes.STRING.optional("moment");
    private static final Property<AllUndecidable> UNDECIDABLE =
            JsonTypes.ref(AllUndecidable.class).optional("undecidable");

    /** How this type is read and written. */
    public static final ObjectType<All> TYPE = ObjectType.<All>of(new All(ObjectValues.NONE), TAGGED, OVERLAPPING,
            MIXED, NUMBER, WORDS, WORD_OR_MORE, ONE_OR_MANY, LISTS, NESTED, FREE, NEEDS, BOUNDED, PAIRS,
            WORD_OR_PATTERN, SHARED, MOMENT, UNDECIDABLE);

    private All(ObjectValues values) {
        super(values);
    }

    @Override
    protected All create(ObjectValues members) {
        return new All(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** Told by constants. */
    public @Nullable AllTagged tagged() {
        return TAGGED.find(this);
    }

    /** The one that declares more. */
    public @Nullable AllOverlapping overlapping() {
        return OVERLAPPING.find(this);
    }

    /** {@code mixed}. */
    public @Nullable AllMixed mixed() {
        return MIXED.find(this);
    }

    /** {@code number}. */
    public @Nullable BigDecimal number() {
        return NUMBER.find(this);
    }

    /** {@code words}. */
    public @Nullable AllWords words() {
        return WORDS.find(this);
    }

    /** {@code wordOrMore}. */
    public @Nullable AllWordOrMore wordOrMore() {
        return WORD_OR_MORE.find(this);
    }

    /** {@code oneOrMany}. */
    public @Nullable AllOneOrMany oneOrMany() {
        return ONE_OR_MANY.find(this);
    }

    /** {@code lists}. */
    public @Nullable AllLists lists() {
        return LISTS.find(this);
    }

    /** {@code nested}. */
    public @Nullable AllNested nested() {
        return NESTED.find(this);
    }

    /** {@code free}. */
    public @Nullable AllFree free() {
        return FREE.find(this);
    }

    /** {@code needs}. */
    public @Nullable AllNeeds needs() {
        return NEEDS.find(this);
    }

    /** {@code bounded}. */
    public @Nullable String bounded() {
        return BOUNDED.find(this);
    }

    /** {@code pairs}. */
    public List<String> pairs() {
        return PAIRS.get(this);
    }

    /** {@code wordOrPattern}. */
    public @Nullable String wordOrPattern() {
        return WORD_OR_PATTERN.find(this);
    }

    /** {@code shared}. */
    public @Nullable AllShared shared() {
        return SHARED.find(this);
    }

    /** {@code moment}. */
    public @Nullable String moment() {
        return MOMENT.find(this);
    }

    /** {@code undecidable}. */
    public @Nullable AllUndecidable undecidable() {
        return UNDECIDABLE.find(this);
    }

    /** Builds an {@link All}. */
    public static final class Builder extends JsonObjectBuilder<All, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link All#tagged()}. */
        public Builder tagged(AllTagged tagged) {
            TAGGED.set(this, tagged);
            return this;
        }

        /** Sets {@link All#overlapping()}. */
        public Builder overlapping(AllOverlapping overlapping) {
            OVERLAPPING.set(this, overlapping);
            return this;
        }

        /** Sets {@link All#mixed()}. */
        public Builder mixed(@Nullable AllMixed mixed) {
            MIXED.set(this, mixed);
            return this;
        }

        /** Sets {@link All#number()}. */
        public Builder number(BigDecimal number) {
            NUMBER.set(this, number);
            return this;
        }

        /** Sets {@link All#words()}. */
        public Builder words(AllWords words) {
            WORDS.set(this, words);
            return this;
        }

        /** Sets {@link All#wordOrMore()}. */
        public Builder wordOrMore(AllWordOrMore wordOrMore) {
            WORD_OR_MORE.set(this, wordOrMore);
            return this;
        }

        /** Sets {@link All#oneOrMany()}. */
        public Builder oneOrMany(AllOneOrMany oneOrMany) {
            ONE_OR_MANY.set(this, oneOrMany);
            return this;
        }

        /** Sets {@link All#lists()}. */
        public Builder lists(AllLists lists) {
            LISTS.set(this, lists);
            return this;
        }

        /** Sets {@link All#nested()}. */
        public Builder nested(AllNested nested) {
            NESTED.set(this, nested);
            return this;
        }

        /** Sets {@link All#free()}. */
        public Builder free(AllFree free) {
            FREE.set(this, free);
            return this;
        }

        /** Sets {@link All#needs()}. */
        public Builder needs(AllNeeds needs) {
            NEEDS.set(this, needs);
            return this;
        }

        /** Sets {@link All#bounded()}. */
        public Builder bounded(String bounded) {
            BOUNDED.set(this, bounded);
            return this;
        }

        /** Sets {@link All#pairs()}. */
        public Builder pairs(List<String> pairs) {
            PAIRS.set(this, pairs);
            return this;
        }

        /** Sets {@link All#wordOrPattern()}. */
        public Builder wordOrPattern(String wordOrPattern) {
            WORD_OR_PATTERN.set(this, wordOrPattern);
            return this;
        }

        /** Sets {@link All#shared()}. */
        public Builder shared(AllShared shared) {
            SHARED.set(this, shared);
            return this;
        }

        /** Sets {@link All#moment()}. */
        public Builder moment(String moment) {
            MOMENT.set(this, moment);
            return this;
        }

        /** Sets {@link All#undecidable()}. */
        public Builder undecidable(AllUndecidable undecidable) {
            UNDECIDABLE.set(this, undecidable);
            return this;
        }
    }
}
