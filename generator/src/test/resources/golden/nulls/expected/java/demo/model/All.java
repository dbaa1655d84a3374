// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code All}. */
public final class All extends JsonObjectModel {
    private static final Property<String> MUST = JsonTypes.STRING.required("must");
    private static final Property<String> TEXT = JsonTypes.STRING.optional("text");
    private static final Property<Long> COUNT = JsonTypes.LONG.optional("count");
    private static final Property<AllWord> WORD = JsonTypes.ref(AllWord.class).optional("word");
    private static final Property<Inner> OTHER = JsonTypes.ref(Inner.class).optional("other");
    private static final Property<AllEither> EITHER = JsonTypes.ref(AllEither.class).optional("either");
    private static final Property<List<@Nullable Long>> LIST = JsonTypes.LONG.orNull().list().optional("list");
    private static final Property<Map<String, @Nullable String>> MAP = JsonTypes.STRING.orNull().map().optional("map");
    private static final Property<List<@Nullable Maybe>> INNERS =
            JsonTypes.ref(Maybe.class).orNull().list().optional("inners");
    private static final Property<Inner> BRANCH = JsonTypes.ref(Inner.class).optional("branch");
    private static final Property<List<@Nullable Inner>> BRANCHES =
            JsonTypes.ref(Inner.class).orNull().list().optional("branches");
    private static final Property<AllFree> FREE = JsonTypes.ref(AllFree.class).optional("free");
    private static final Property<AllCounts> COUNTS = JsonTypes.ref(AllCounts.class).optional("counts");
    private static final Property<String> PLAIN = JsonTypes.STRING.optional("plain");

    /** How this type is read and written. */
    public static final ObjectType<All> TYPE = ObjectType.<All>of(new All(ObjectValues.NONE), MUST, TEXT, COUNT, WORD,
            OTHER, EITHER, LIST, MAP, INNERS, BRANCH, BRANCHES, FREE, COUNTS, PLAIN);

    private All(ObjectValues values) {
        super(values);
    }

    @Override
    protected All create(ObjectValues members) {
        return new All(members);
    }

    /** Starts an empty object; it needs {@code must}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code must}. */
    public @Nullable String must() {
        return MUST.find(this);
    }

    /** {@code text}. */
    public @Nullable String text() {
        return TEXT.find(this);
    }

    /** {@code count}. */
    public @Nullable Long count() {
        return COUNT.find(this);
    }

    /** {@code word}. */
    public @Nullable AllWord word() {
        return WORD.find(this);
    }

    /** {@code other}. */
    public @Nullable Inner other() {
        return OTHER.find(this);
    }

    /** {@code either}. */
    public @Nullable AllEither either() {
        return EITHER.find(this);
    }

    /** {@code list}. */
    public List<@Nullable Long> list() {
        return LIST.get(this);
    }

    /** {@code map}. */
    public Map<String, @Nullable String> map() {
        return MAP.get(this);
    }

    /** {@code inners}. */
    public List<@Nullable Maybe> inners() {
        return INNERS.get(this);
    }

    /** {@code branch}. */
    public @Nullable Inner branch() {
        return BRANCH.find(this);
    }

    /** {@code branches}. */
    public List<@Nullable Inner> branches() {
        return BRANCHES.get(this);
    }

    /** {@code free}. */
    public @Nullable AllFree free() {
        return FREE.find(this);
    }

    /** {@code counts}. */
    public @Nullable AllCounts counts() {
        return COUNTS.find(this);
    }

    /** {@code plain}. */
    public @Nullable String plain() {
        return PLAIN.find(this);
    }

    /** Builds an {@link All}. */
    public static final class Builder extends JsonObjectBuilder<All, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link All#must()}. */
        public Builder must(@Nullable String must) {
            MUST.set(this, must);
            return this;
        }

        /** Sets {@link All#text()}. */
        public Builder text(@Nullable String text) {
            TEXT.set(this, text);
            return this;
        }

        /** Sets {@link All#count()}. */
        public Builder count(@Nullable Long count) {
            COUNT.set(this, count);
            return this;
        }

        /** Sets {@link All#word()}. */
        public Builder word(@Nullable AllWord word) {
            WORD.set(this, word);
            return this;
        }

        /** Sets {@link All#other()}. */
        public Builder other(@Nullable Inner other) {
            OTHER.set(this, other);
            return this;
        }

        /** Sets {@link All#either()}. */
        public Builder either(@Nullable AllEither either) {
            EITHER.set(this, either);
            return this;
        }

        /** Sets {@link All#list()}. */
        public Builder list(@Nullable List<@Nullable Long> list) {
            LIST.set(this, list);
            return this;
        }

        /** Sets {@link All#map()}. */
        public Builder map(@Nullable Map<String, @Nullable String> map) {
            MAP.set(this, map);
            return this;
        }

        /** Sets {@link All#inners()}. */
        public Builder inners(List<@Nullable Maybe> inners) {
            INNERS.set(this, inners);
            return this;
        }

        /** Sets {@link All#branch()}. */
        public Builder branch(@Nullable Inner branch) {
            BRANCH.set(this, branch);
            return this;
        }

        /** Sets {@link All#branches()}. */
        public Builder branches(List<@Nullable Inner> branches) {
            BRANCHES.set(this, branches);
            return this;
        }

        /** Sets {@link All#free()}. */
        public Builder free(@Nullable AllFree free) {
            FREE.set(this, free);
            return this;
        }

        /** Sets {@link All#counts()}. */
        public Builder counts(AllCounts counts) {
            COUNTS.set(this, counts);
            return this;
        }

        /** Sets {@link All#plain()}. */
        public Builder plain(String plain) {
            PLAIN.set(this, plain);
            return this;
        }
    }
}
