// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code All}. */
public final class All extends ObjectModel {
    private static final Property<AllTagged> TAGGED = Property.optional("tagged", () -> AllTagged.TYPE);
    private static final Property<AllOverlapping> OVERLAPPING =
            Property.optional("overlapping", () -> AllOverlapping.TYPE);
    private static final Property<AllMixed> MIXED = Property.optional("mixed", () -> AllMixed.TYPE);
    private static final Property<BigDecimal> NUMBER = Property.optional("number", JsonTypes.DECIMAL);
    private static final Property<AllWords> WORDS = Property.optional("words", () -> AllWords.TYPE);
    private static final Property<AllWordOrMore> WORD_OR_MORE =
            Property.optional("wordOrMore", () -> AllWordOrMore.TYPE);
    private static final Property<AllOneOrMany> ONE_OR_MANY = Property.optional("oneOrMany", () -> AllOneOrMany.TYPE);
    private static final Property<AllLists> LISTS = Property.optional("lists", () -> AllLists.TYPE);
    private static final Property<AllNested> NESTED = Property.optional("nested", () -> AllNested.TYPE);
    private static final Property<AllFree> FREE = Property.optional("free", () -> AllFree.TYPE);
    private static final Property<AllNeeds> NEEDS = Property.optional("needs", () -> AllNeeds.TYPE);
    private static final Property<AllShared> SHARED = Property.optional("shared", () -> AllShared.TYPE);
    private static final Property<String> MOMENT = Property.optional("moment", JsonTypes.STRING);
    private static final Property<AllUndecidable> UNDECIDABLE =
            Property.optional("undecidable", () -> AllUndecidable.TYPE);

    /** How this type is read and written. */
    public static final ObjectType<All> TYPE = ObjectType.of(All.class, All::new, TAGGED, OVERLAPPING, MIXED, NUMBER,
            WORDS, WORD_OR_MORE, ONE_OR_MANY, LISTS, NESTED, FREE, NEEDS, SHARED, MOMENT, UNDECIDABLE);

    private All(ObjectValues values) {
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

    /** Told by constants. */
    public @Nullable AllTagged tagged() {
        return optional(TAGGED);
    }

    /** The one that declares more. */
    public @Nullable AllOverlapping overlapping() {
        return optional(OVERLAPPING);
    }

    /** {@code mixed}. */
    public @Nullable AllMixed mixed() {
        return optional(MIXED);
    }

    /** {@code number}. */
    public @Nullable BigDecimal number() {
        return optional(NUMBER);
    }

    /** {@code words}. */
    public @Nullable AllWords words() {
        return optional(WORDS);
    }

    /** {@code wordOrMore}. */
    public @Nullable AllWordOrMore wordOrMore() {
        return optional(WORD_OR_MORE);
    }

    /** {@code oneOrMany}. */
    public @Nullable AllOneOrMany oneOrMany() {
        return optional(ONE_OR_MANY);
    }

    /** {@code lists}. */
    public @Nullable AllLists lists() {
        return optional(LISTS);
    }

    /** {@code nested}. */
    public @Nullable AllNested nested() {
        return optional(NESTED);
    }

    /** {@code free}. */
    public @Nullable AllFree free() {
        return optional(FREE);
    }

    /** {@code needs}. */
    public @Nullable AllNeeds needs() {
        return optional(NEEDS);
    }

    /** {@code shared}. */
    public @Nullable AllShared shared() {
        return optional(SHARED);
    }

    /** {@code moment}. */
    public @Nullable String moment() {
        return optional(MOMENT);
    }

    /** {@code undecidable}. */
    public @Nullable AllUndecidable undecidable() {
        return optional(UNDECIDABLE);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds an {@link All}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link All#tagged()}. */
        public Builder tagged(AllTagged tagged) {
            set(TAGGED, tagged);
            return this;
        }

        /** Sets {@link All#overlapping()}. */
        public Builder overlapping(AllOverlapping overlapping) {
            set(OVERLAPPING, overlapping);
            return this;
        }

        /** Sets {@link All#mixed()}. */
        public Builder mixed(@Nullable AllMixed mixed) {
            set(MIXED, mixed);
            return this;
        }

        /** Sets {@link All#number()}. */
        public Builder number(BigDecimal number) {
            set(NUMBER, number);
            return this;
        }

        /** Sets {@link All#words()}. */
        public Builder words(AllWords words) {
            set(WORDS, words);
            return this;
        }

        /** Sets {@link All#wordOrMore()}. */
        public Builder wordOrMore(AllWordOrMore wordOrMore) {
            set(WORD_OR_MORE, wordOrMore);
            return this;
        }

        /** Sets {@link All#oneOrMany()}. */
        public Builder oneOrMany(AllOneOrMany oneOrMany) {
            set(ONE_OR_MANY, oneOrMany);
            return this;
        }

        /** Sets {@link All#lists()}. */
        public Builder lists(AllLists lists) {
            set(LISTS, lists);
            return this;
        }

        /** Sets {@link All#nested()}. */
        public Builder nested(AllNested nested) {
            set(NESTED, nested);
            return this;
        }

        /** Sets {@link All#free()}. */
        public Builder free(AllFree free) {
            set(FREE, free);
            return this;
        }

        /** Sets {@link All#needs()}. */
        public Builder needs(AllNeeds needs) {
            set(NEEDS, needs);
            return this;
        }

        /** Sets {@link All#shared()}. */
        public Builder shared(AllShared shared) {
            set(SHARED, shared);
            return this;
        }

        /** Sets {@link All#moment()}. */
        public Builder moment(String moment) {
            set(MOMENT, moment);
            return this;
        }

        /** Sets {@link All#undecidable()}. */
        public Builder undecidable(AllUndecidable undecidable) {
            set(UNDECIDABLE, undecidable);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public All build() {
            return new All(objectValues());
        }
    }
}
