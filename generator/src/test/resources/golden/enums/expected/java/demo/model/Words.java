// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Words
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Words}. */
public final class Words extends JsonObjectModel {
    private static final Property<Reaction> REACTION = JsonTypes.ref(Reaction.class).optional("reaction");
    private static final Property<WordsLevel> LEVEL = JsonTypes.ref(WordsLevel.class).optional("level");
    private static final Property<WordsRate> RATE = JsonTypes.ref(WordsRate.class).optional("rate");
    private static final Property<Boolean> YES = JsonTypes.BOOLEAN.optional("yes").constant(true);
    private static final Property<WordsMixed> MIXED = JsonTypes.ref(WordsMixed.class).optional("mixed");
    private static final Property<WordsMaybe> MAYBE = JsonTypes.ref(WordsMaybe.class).optional("maybe");
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").constant("words");
    private static final Property<String> ONLY = JsonTypes.STRING.optional("only").constant("alone");
    private static final Property<Long> VERSION = JsonTypes.LONG.optional("version").constant(3L);
    private static final Property<WordsOdd> ODD = JsonTypes.ref(WordsOdd.class).optional("odd");
    private static final Property<JsonNode> NOTHING = JsonTypes.ANY.optional("nothing");
    private static final Property<WordsTwice> TWICE = JsonTypes.ref(WordsTwice.class).optional("twice");
    private static final Property<List<@Nullable WordsSeveralItem>> SEVERAL =
            JsonTypes.ref(WordsSeveralItem.class).orNull().list().optional("several");
    private static final Property<JsonNode> ORIGIN = JsonTypes.ANY.required("origin").constant(Json.parse("{\"x\":0}"));
    private static final Property<Size> SIZE = JsonTypes.ref(Size.class).optional("size");
    private static final Property<WordsWeight> WEIGHT = JsonTypes.ref(WordsWeight.class).optional("weight");

    /** How this type is read and written. */
    public static final ObjectType<Words> TYPE = ObjectType.<Words>of(new Words(ObjectValues.NONE), REACTION, LEVEL,
            RATE, YES, MIXED, MAYBE, KIND, ONLY, VERSION, ODD, NOTHING, TWICE, SEVERAL, ORIGIN, SIZE, WEIGHT);

    private Words(ObjectValues values) {
        super(values);
    }

    @Override
    protected Words create(ObjectValues members) {
        return new Words(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** What somebody felt. */
    public @Nullable Reaction reaction() {
        return REACTION.find(this);
    }

    /** {@code level}. */
    public @Nullable WordsLevel level() {
        return LEVEL.find(this);
    }

    /** {@code rate}. */
    public @Nullable WordsRate rate() {
        return RATE.find(this);
    }

    /** {@code yes}. */
    public @Nullable Boolean yes() {
        return YES.find(this);
    }

    /** {@code mixed}. */
    public @Nullable WordsMixed mixed() {
        return MIXED.find(this);
    }

    /** {@code maybe}. */
    public @Nullable WordsMaybe maybe() {
        return MAYBE.find(this);
    }

    /** {@code kind}. */
    public String kind() {
        return KIND.get(this);
    }

    /** {@code only}. */
    public @Nullable String only() {
        return ONLY.find(this);
    }

    /** {@code version}. */
    public @Nullable Long version() {
        return VERSION.find(this);
    }

    /** {@code odd}. */
    public @Nullable WordsOdd odd() {
        return ODD.find(this);
    }

    /** {@code nothing}. */
    public @Nullable JsonNode nothing() {
        return NOTHING.find(this);
    }

    /** {@code twice}. */
    public @Nullable WordsTwice twice() {
        return TWICE.find(this);
    }

    /** {@code several}. */
    public List<@Nullable WordsSeveralItem> several() {
        return SEVERAL.get(this);
    }

    /** {@code origin}. */
    public @Nullable JsonNode origin() {
        return ORIGIN.find(this);
    }

    /** {@code size}. */
    public @Nullable Size size() {
        return SIZE.find(this);
    }

    /** {@code weight}. */
    public @Nullable WordsWeight weight() {
        return WEIGHT.find(this);
    }

    /** Builds a {@link Words}. */
    public static final class Builder extends JsonObjectBuilder<Words, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Words#reaction()}. */
        public Builder reaction(Reaction reaction) {
            REACTION.set(this, reaction);
            return this;
        }

        /** Sets {@link Words#level()}. */
        public Builder level(WordsLevel level) {
            LEVEL.set(this, level);
            return this;
        }

        /** Sets {@link Words#rate()}. */
        public Builder rate(WordsRate rate) {
            RATE.set(this, rate);
            return this;
        }

        /** Sets {@link Words#yes()}. */
        public Builder yes(boolean yes) {
            YES.set(this, yes);
            return this;
        }

        /** Sets {@link Words#mixed()}. */
        public Builder mixed(@Nullable WordsMixed mixed) {
            MIXED.set(this, mixed);
            return this;
        }

        /** Sets {@link Words#maybe()}. */
        public Builder maybe(@Nullable WordsMaybe maybe) {
            MAYBE.set(this, maybe);
            return this;
        }

        /** Sets {@link Words#only()}. */
        public Builder only(String only) {
            ONLY.set(this, only);
            return this;
        }

        /** Sets {@link Words#version()}. */
        public Builder version(long version) {
            VERSION.set(this, version);
            return this;
        }

        /** Sets {@link Words#odd()}. */
        public Builder odd(WordsOdd odd) {
            ODD.set(this, odd);
            return this;
        }

        /** Sets {@link Words#nothing()}. */
        public Builder nothing(JsonNode nothing) {
            NOTHING.set(this, nothing);
            return this;
        }

        /** Sets {@link Words#twice()}. */
        public Builder twice(WordsTwice twice) {
            TWICE.set(this, twice);
            return this;
        }

        /** Sets {@link Words#several()}. */
        public Builder several(List<@Nullable WordsSeveralItem> several) {
            SEVERAL.set(this, several);
            return this;
        }

        /** Sets {@link Words#size()}. */
        public Builder size(Size size) {
            SIZE.set(this, size);
            return this;
        }

        /** Sets {@link Words#weight()}. */
        public Builder weight(@Nullable WordsWeight weight) {
            WEIGHT.set(this, weight);
            return this;
        }
    }
}
