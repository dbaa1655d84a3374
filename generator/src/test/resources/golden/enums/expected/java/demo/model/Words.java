// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Words
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

/**
 * {@code Words}.
 */
public final class Words extends ObjectModel {
    private static final Property<Reaction> REACTION = Property.optional("reaction", JsonTypes.ref(() -> Reaction.TYPE));

    private static final Property<WordsLevel> LEVEL = Property.optional("level", JsonTypes.ref(() -> WordsLevel.TYPE));

    private static final Property<WordsRate> RATE = Property.optional("rate", JsonTypes.ref(() -> WordsRate.TYPE));

    private static final Property<Boolean> YES = Property.optional("yes", JsonTypes.BOOLEAN).constant(true);

    private static final Property<JsonNode> MIXED = Property.optional("mixed", JsonTypes.ANY);

    private static final Property<WordsMaybe> MAYBE = Property.optional("maybe", JsonTypes.ref(() -> WordsMaybe.TYPE));

    private static final Property<String> KIND = Property.required("kind", JsonTypes.STRING).constant("words");

    private static final Property<String> ONLY = Property.optional("only", JsonTypes.STRING).constant("alone");

    private static final Property<Long> VERSION = Property.optional("version", JsonTypes.LONG).constant(3L);

    /**
     * How this type is read and written.
     */
    public static final ObjectType<Words> TYPE = ObjectType.of(Words.class, Words::new, REACTION,
            LEVEL, RATE, YES, MIXED, MAYBE, KIND, ONLY, VERSION);

    private Words(ObjectValues values) {
        super(values);
    }

    /**
     * Starts an empty object.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts with what this object holds.
     */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /**
     * What somebody felt.
     */
    public @Nullable Reaction reaction() {
        return optional(REACTION);
    }

    /**
     * {@code level}.
     */
    public @Nullable WordsLevel level() {
        return optional(LEVEL);
    }

    /**
     * {@code rate}.
     */
    public @Nullable WordsRate rate() {
        return optional(RATE);
    }

    /**
     * {@code yes}.
     */
    public @Nullable Boolean yes() {
        return optional(YES);
    }

    /**
     * {@code mixed}.
     */
    public @Nullable JsonNode mixed() {
        return optional(MIXED);
    }

    /**
     * {@code maybe}.
     */
    public @Nullable WordsMaybe maybe() {
        return optional(MAYBE);
    }

    /**
     * {@code kind}.
     */
    public String kind() {
        return required(KIND);
    }

    /**
     * {@code only}.
     */
    public @Nullable String only() {
        return optional(ONLY);
    }

    /**
     * {@code version}.
     */
    public @Nullable Long version() {
        return optional(VERSION);
    }

    /**
     * Returns the members that the contract does not declare.
     */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /**
     * Builds a {@link Words}.
     */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /**
         * What somebody felt.
         */
        public Builder reaction(Reaction reaction) {
            set(REACTION, reaction);
            return this;
        }

        /**
         * {@code level}.
         */
        public Builder level(WordsLevel level) {
            set(LEVEL, level);
            return this;
        }

        /**
         * {@code rate}.
         */
        public Builder rate(WordsRate rate) {
            set(RATE, rate);
            return this;
        }

        /**
         * {@code yes}.
         */
        public Builder yes(boolean yes) {
            set(YES, yes);
            return this;
        }

        /**
         * {@code mixed}.
         */
        public Builder mixed(JsonNode mixed) {
            set(MIXED, mixed);
            return this;
        }

        /**
         * {@code maybe}.
         */
        public Builder maybe(@Nullable WordsMaybe maybe) {
            set(MAYBE, maybe);
            return this;
        }

        /**
         * {@code only}.
         */
        public Builder only(String only) {
            set(ONLY, only);
            return this;
        }

        /**
         * {@code version}.
         */
        public Builder version(long version) {
            set(VERSION, version);
            return this;
        }

        /**
         * Sets a member that the contract does not declare.
         */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /**
         * Returns the object.
         */
        public Words build() {
            return new Words(objectValues());
        }
    }
}
