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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code All}. */
public final class All extends ObjectModel {
    private static final Property<String> MUST = Property.required("must", JsonTypes.STRING);
    private static final Property<String> TEXT = Property.optional("text", JsonTypes.STRING);
    private static final Property<Long> COUNT = Property.optional("count", JsonTypes.LONG);
    private static final Property<AllWord> WORD = Property.optional("word", () -> AllWord.TYPE);
    private static final Property<Inner> OTHER = Property.optional("other", () -> Inner.TYPE);
    private static final Property<AllEither> EITHER = Property.optional("either", () -> AllEither.TYPE);
    private static final Property<List<@Nullable Long>> LIST =
            Property.optional("list", JsonTypes.list(JsonTypes.nullable(JsonTypes.LONG)));
    private static final Property<Map<String, @Nullable String>> MAP =
            Property.optional("map", JsonTypes.map(JsonTypes.nullable(JsonTypes.STRING)));
    private static final Property<List<@Nullable Maybe>> INNERS =
            Property.optional("inners", JsonTypes.list(JsonTypes.nullable(JsonTypes.ref(() -> Maybe.TYPE))));
    private static final Property<String> PLAIN = Property.optional("plain", JsonTypes.STRING);

    /** How this type is read and written. */
    public static final ObjectType<All> TYPE = ObjectType.of(All.class, All::new, MUST, TEXT, COUNT, WORD, OTHER,
            EITHER, LIST, MAP, INNERS, PLAIN);

    private All(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code must}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code must}. */
    public @Nullable String must() {
        return optional(MUST);
    }

    /** {@code text}. */
    public @Nullable String text() {
        return optional(TEXT);
    }

    /** {@code count}. */
    public @Nullable Long count() {
        return optional(COUNT);
    }

    /** {@code word}. */
    public @Nullable AllWord word() {
        return optional(WORD);
    }

    /** {@code other}. */
    public @Nullable Inner other() {
        return optional(OTHER);
    }

    /** {@code either}. */
    public @Nullable AllEither either() {
        return optional(EITHER);
    }

    /** {@code list}. */
    public List<@Nullable Long> list() {
        return list(LIST);
    }

    /** {@code map}. */
    public Map<String, @Nullable String> map() {
        return map(MAP);
    }

    /** {@code inners}. */
    public List<@Nullable Maybe> inners() {
        return list(INNERS);
    }

    /** {@code plain}. */
    public @Nullable String plain() {
        return optional(PLAIN);
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

        /** Sets {@link All#must()}. */
        public Builder must(@Nullable String must) {
            set(MUST, must);
            return this;
        }

        /** Sets {@link All#text()}. */
        public Builder text(@Nullable String text) {
            set(TEXT, text);
            return this;
        }

        /** Sets {@link All#count()}. */
        public Builder count(@Nullable Long count) {
            set(COUNT, count);
            return this;
        }

        /** Sets {@link All#word()}. */
        public Builder word(@Nullable AllWord word) {
            set(WORD, word);
            return this;
        }

        /** Sets {@link All#other()}. */
        public Builder other(@Nullable Inner other) {
            set(OTHER, other);
            return this;
        }

        /** Sets {@link All#either()}. */
        public Builder either(@Nullable AllEither either) {
            set(EITHER, either);
            return this;
        }

        /** Sets {@link All#list()}. */
        public Builder list(@Nullable List<@Nullable Long> list) {
            set(LIST, list);
            return this;
        }

        /** Sets {@link All#map()}. */
        public Builder map(@Nullable Map<String, @Nullable String> map) {
            set(MAP, map);
            return this;
        }

        /** Sets {@link All#inners()}. */
        public Builder inners(List<@Nullable Maybe> inners) {
            set(INNERS, inners);
            return this;
        }

        /** Sets {@link All#plain()}. */
        public Builder plain(String plain) {
            set(PLAIN, plain);
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
        public All build() {
            return new All(objectValues());
        }
    }
}
