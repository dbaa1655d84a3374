// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Words
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Words}. */
public final class Words extends ObjectModel {
    private static final Property<Reaction> REACTION = Property.optional("reaction", () -> Reaction.TYPE);
    private static final Property<WordsLevel> LEVEL = Property.optional("level", () -> WordsLevel.TYPE);
    private static final Property<WordsRate> RATE = Property.optional("rate", () -> WordsRate.TYPE);
    private static final Property<Boolean> YES = Property.optional("yes", JsonTypes.BOOLEAN).constant(true);
    private static final Property<WordsMixed> MIXED = Property.optional("mixed", () -> WordsMixed.TYPE);
    private static final Property<WordsMaybe> MAYBE = Property.optional("maybe", () -> WordsMaybe.TYPE);
    private static final Property<String> KIND = Property.required("kind", JsonTypes.STRING).constant("words");
    private static final Property<String> ONLY = Property.optional("only", JsonTypes.STRING).constant("alone");
    private static final Property<Long> VERSION = Property.optional("version", JsonTypes.LONG).constant(3L);
    private static final Property<WordsOdd> ODD = Property.optional("odd", () -> WordsOdd.TYPE);
    private static final Property<JsonNode> NOTHING = Property.optional("nothing", JsonTypes.ANY);
    private static final Property<WordsTwice> TWICE = Property.optional("twice", () -> WordsTwice.TYPE);
    private static final Property<List<@Nullable WordsSeveralItem>> SEVERAL =
            Property.optional("several", JsonTypes.list(JsonTypes.nullable(JsonTypes.ref(() -> WordsSeveralItem.TYPE))));
    private static final Property<JsonNode> ORIGIN =
            Property.required("origin", JsonTypes.ANY).constant(Json.parse("{\"x\":0}"));

    /** How this type is read and written. */
    public static final ObjectType<Words> TYPE = ObjectType.of(Words.class, Words::new, REACTION, LEVEL, RATE, YES,
            MIXED, MAYBE, KIND, ONLY, VERSION, ODD, NOTHING, TWICE, SEVERAL, ORIGIN);

    private Words(ObjectValues values) {
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

    /** What somebody felt. */
    public @Nullable Reaction reaction() {
        return optional(REACTION);
    }

    /** {@code level}. */
    public @Nullable WordsLevel level() {
        return optional(LEVEL);
    }

    /** {@code rate}. */
    public @Nullable WordsRate rate() {
        return optional(RATE);
    }

    /** {@code yes}. */
    public @Nullable Boolean yes() {
        return optional(YES);
    }

    /** {@code mixed}. */
    public @Nullable WordsMixed mixed() {
        return optional(MIXED);
    }

    /** {@code maybe}. */
    public @Nullable WordsMaybe maybe() {
        return optional(MAYBE);
    }

    /** {@code kind}. */
    public String kind() {
        return required(KIND);
    }

    /** {@code only}. */
    public @Nullable String only() {
        return optional(ONLY);
    }

    /** {@code version}. */
    public @Nullable Long version() {
        return optional(VERSION);
    }

    /** {@code odd}. */
    public @Nullable WordsOdd odd() {
        return optional(ODD);
    }

    /** {@code nothing}. */
    public @Nullable JsonNode nothing() {
        return optional(NOTHING);
    }

    /** {@code twice}. */
    public @Nullable WordsTwice twice() {
        return optional(TWICE);
    }

    /** {@code several}. */
    public List<@Nullable WordsSeveralItem> several() {
        return list(SEVERAL);
    }

    /** {@code origin}. */
    public @Nullable JsonNode origin() {
        return optional(ORIGIN);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Words}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Words#reaction()}. */
        public Builder reaction(Reaction reaction) {
            set(REACTION, reaction);
            return this;
        }

        /** Sets {@link Words#level()}. */
        public Builder level(WordsLevel level) {
            set(LEVEL, level);
            return this;
        }

        /** Sets {@link Words#rate()}. */
        public Builder rate(WordsRate rate) {
            set(RATE, rate);
            return this;
        }

        /** Sets {@link Words#yes()}. */
        public Builder yes(boolean yes) {
            set(YES, yes);
            return this;
        }

        /** Sets {@link Words#mixed()}. */
        public Builder mixed(@Nullable WordsMixed mixed) {
            set(MIXED, mixed);
            return this;
        }

        /** Sets {@link Words#maybe()}. */
        public Builder maybe(@Nullable WordsMaybe maybe) {
            set(MAYBE, maybe);
            return this;
        }

        /** Sets {@link Words#only()}. */
        public Builder only(String only) {
            set(ONLY, only);
            return this;
        }

        /** Sets {@link Words#version()}. */
        public Builder version(long version) {
            set(VERSION, version);
            return this;
        }

        /** Sets {@link Words#odd()}. */
        public Builder odd(WordsOdd odd) {
            set(ODD, odd);
            return this;
        }

        /** Sets {@link Words#nothing()}. */
        public Builder nothing(JsonNode nothing) {
            set(NOTHING, nothing);
            return this;
        }

        /** Sets {@link Words#twice()}. */
        public Builder twice(WordsTwice twice) {
            set(TWICE, twice);
            return this;
        }

        /** Sets {@link Words#several()}. */
        public Builder several(List<@Nullable WordsSeveralItem> several) {
            set(SEVERAL, several);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public Words build() {
            return new Words(objectValues());
        }
    }
}
