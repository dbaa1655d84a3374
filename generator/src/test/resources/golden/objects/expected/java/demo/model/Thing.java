// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Thing
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code Thing}. */
public final class Thing extends ObjectModel {
    private static final Property<Long> ID = Property.required("id", JsonTypes.LONG);
    private static final Property<Integer> COUNT = Property.optional("count", JsonTypes.INTEGER);
    private static final Property<BigDecimal> PRICE = Property.optional("price", JsonTypes.DECIMAL);
    private static final Property<BigDecimal> RATE = Property.optional("rate", JsonTypes.DECIMAL_STRING);
    private static final Property<Double> RATIO = Property.optional("ratio", JsonTypes.DOUBLE);
    private static final Property<LocalDate> DAY = Property.optional("day", JsonTypes.DATE);
    private static final Property<OffsetDateTime> AT = Property.optional("at", JsonTypes.DATE_TIME);
    private static final Property<UUID> UUID = Property.optional("uuid", JsonTypes.UUID);
    private static final Property<URI> SITE = Property.optional("site", JsonTypes.URI);
    private static final Property<byte[]> BYTES = Property.optional("bytes", JsonTypes.BASE64);
    private static final Property<String> SECRET = Property.optional("secret", JsonTypes.SECRET).hidden();
    private static final Property<Boolean> FLAG = Property.optional("flag", JsonTypes.BOOLEAN);
    private static final Property<List<String>> TAGS = Property.optional("tags", JsonTypes.list(JsonTypes.STRING));
    private static final Property<List<List<Long>>> GRID =
            Property.optional("grid", JsonTypes.list(JsonTypes.list(JsonTypes.LONG)));
    private static final Property<ThingPair> PAIR = Property.optional("pair", () -> ThingPair.TYPE);
    private static final Property<Map<String, JsonNode>> FREE = Property.optional("free", JsonTypes.map(JsonTypes.ANY));
    private static final Property<Map<String, Long>> COUNTS =
            Property.optional("counts", JsonTypes.map(JsonTypes.LONG));
    private static final Property<Map<String, Map<String, List<Boolean>>>> DEEP =
            Property.optional("deep", JsonTypes.map(JsonTypes.map(JsonTypes.list(JsonTypes.BOOLEAN))));
    private static final Property<JsonNode> ANYTHING = Property.optional("anything", JsonTypes.ANY);
    private static final Property<ThingMixed> MIXED = Property.optional("mixed", () -> ThingMixed.TYPE);
    private static final Property<String> MAYBE = Property.required("maybe", JsonTypes.STRING);
    private static final Property<String> OLD = Property.optional("old", JsonTypes.STRING);
    private static final Property<Map<String, JsonNode>> NONE = Property.optional("none", JsonTypes.map(JsonTypes.ANY));
    private static final Property<ThingOpen> OPEN = Property.optional("open", () -> ThingOpen.TYPE);
    private static final Property<JsonNode> DYNAMIC = Property.optional("dynamic", JsonTypes.ANY);

    /** How this type is read and written. */
    public static final ObjectType<Thing> TYPE = ObjectType.of(Thing.class, Thing::new, ID, COUNT, PRICE, RATE, RATIO,
            DAY, AT, UUID, SITE, BYTES, SECRET, FLAG, TAGS, GRID, PAIR, FREE, COUNTS, DEEP, ANYTHING, MIXED, MAYBE, OLD,
            NONE, OPEN, DYNAMIC);

    private Thing(ObjectValues values) {
        super(values);
    }

    /** Starts an empty object; it needs {@code id}, {@code maybe}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code id}. Minimum: 0. */
    public Long id() {
        return required(ID);
    }

    /** {@code count}. Minimum: 0. Less than: 100. Multiple of: 5. Default: 1. */
    public @Nullable Integer count() {
        return optional(COUNT);
    }

    /** {@code price}. */
    public @Nullable BigDecimal price() {
        return optional(PRICE);
    }

    /** {@code rate}. */
    public @Nullable BigDecimal rate() {
        return optional(RATE);
    }

    /** {@code ratio}. */
    public @Nullable Double ratio() {
        return optional(RATIO);
    }

    /** {@code day}. */
    public @Nullable LocalDate day() {
        return optional(DAY);
    }

    /** {@code at}. */
    public @Nullable OffsetDateTime at() {
        return optional(AT);
    }

    /** {@code uuid}. */
    public @Nullable UUID uuid() {
        return optional(UUID);
    }

    /** {@code site}. */
    public @Nullable URI site() {
        return optional(SITE);
    }

    /** {@code bytes}. */
    public byte @Nullable [] bytes() {
        return optional(BYTES);
    }

    /** {@code secret}. */
    public @Nullable String secret() {
        return optional(SECRET);
    }

    /** {@code flag}. Default: true. */
    public @Nullable Boolean flag() {
        return optional(FLAG);
    }

    /** {@code tags}. Minimum items: 1. */
    public List<String> tags() {
        return list(TAGS);
    }

    /** {@code grid}. */
    public List<List<Long>> grid() {
        return list(GRID);
    }

    /** {@code pair}. */
    public @Nullable ThingPair pair() {
        return optional(PAIR);
    }

    /** {@code free}. */
    public Map<String, JsonNode> free() {
        return map(FREE);
    }

    /** {@code counts}. */
    public Map<String, Long> counts() {
        return map(COUNTS);
    }

    /** {@code deep}. */
    public Map<String, Map<String, List<Boolean>>> deep() {
        return map(DEEP);
    }

    /** {@code anything}. */
    public @Nullable JsonNode anything() {
        return optional(ANYTHING);
    }

    /** {@code mixed}. */
    public @Nullable ThingMixed mixed() {
        return optional(MIXED);
    }

    /** {@code maybe}. */
    public @Nullable String maybe() {
        return optional(MAYBE);
    }

    /**
     * Use {@code tags}.
     *
     * @deprecated the contract discourages its use
     */
    @Deprecated
    public @Nullable String old() {
        return optional(OLD);
    }

    /** {@code none}. */
    public Map<String, JsonNode> none() {
        return map(NONE);
    }

    /** {@code open}. */
    public @Nullable ThingOpen open() {
        return optional(OPEN);
    }

    /** {@code dynamic}. */
    public @Nullable JsonNode dynamic() {
        return optional(DYNAMIC);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link Thing}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link Thing#id()}. */
        public Builder id(long id) {
            set(ID, id);
            return this;
        }

        /** Sets {@link Thing#count()}. */
        public Builder count(int count) {
            set(COUNT, count);
            return this;
        }

        /** Sets {@link Thing#price()}. */
        public Builder price(BigDecimal price) {
            set(PRICE, price);
            return this;
        }

        /** Sets {@link Thing#rate()}. */
        public Builder rate(BigDecimal rate) {
            set(RATE, rate);
            return this;
        }

        /** Sets {@link Thing#ratio()}. */
        public Builder ratio(double ratio) {
            set(RATIO, ratio);
            return this;
        }

        /** Sets {@link Thing#day()}. */
        public Builder day(LocalDate day) {
            set(DAY, day);
            return this;
        }

        /** Sets {@link Thing#at()}. */
        public Builder at(OffsetDateTime at) {
            set(AT, at);
            return this;
        }

        /** Sets {@link Thing#uuid()}. */
        public Builder uuid(UUID uuid) {
            set(UUID, uuid);
            return this;
        }

        /** Sets {@link Thing#site()}. */
        public Builder site(URI site) {
            set(SITE, site);
            return this;
        }

        /** Sets {@link Thing#bytes()}. */
        public Builder bytes(byte[] bytes) {
            set(BYTES, bytes);
            return this;
        }

        /** Sets {@link Thing#secret()}. */
        public Builder secret(String secret) {
            set(SECRET, secret);
            return this;
        }

        /** Sets {@link Thing#flag()}. */
        public Builder flag(boolean flag) {
            set(FLAG, flag);
            return this;
        }

        /** Sets {@link Thing#tags()}. */
        public Builder tags(List<String> tags) {
            set(TAGS, tags);
            return this;
        }

        /** Sets {@link Thing#grid()}. */
        public Builder grid(List<List<Long>> grid) {
            set(GRID, grid);
            return this;
        }

        /** Sets {@link Thing#pair()}. */
        public Builder pair(ThingPair pair) {
            set(PAIR, pair);
            return this;
        }

        /** Sets {@link Thing#free()}. */
        public Builder free(Map<String, JsonNode> free) {
            set(FREE, free);
            return this;
        }

        /** Sets {@link Thing#counts()}. */
        public Builder counts(Map<String, Long> counts) {
            set(COUNTS, counts);
            return this;
        }

        /** Sets {@link Thing#deep()}. */
        public Builder deep(Map<String, Map<String, List<Boolean>>> deep) {
            set(DEEP, deep);
            return this;
        }

        /** Sets {@link Thing#anything()}. */
        public Builder anything(JsonNode anything) {
            set(ANYTHING, anything);
            return this;
        }

        /** Sets {@link Thing#mixed()}. */
        public Builder mixed(ThingMixed mixed) {
            set(MIXED, mixed);
            return this;
        }

        /** Sets {@link Thing#maybe()}. */
        public Builder maybe(@Nullable String maybe) {
            set(MAYBE, maybe);
            return this;
        }

        /**
         * Sets {@link Thing#old()}.
         *
         * @deprecated the contract discourages its use
         */
        @Deprecated
        public Builder old(String old) {
            set(OLD, old);
            return this;
        }

        /** Sets {@link Thing#none()}. */
        public Builder none(Map<String, JsonNode> none) {
            set(NONE, none);
            return this;
        }

        /** Sets {@link Thing#open()}. */
        public Builder open(ThingOpen open) {
            set(OPEN, open);
            return this;
        }

        /** Sets {@link Thing#dynamic()}. */
        public Builder dynamic(JsonNode dynamic) {
            set(DYNAMIC, dynamic);
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
        public Thing build() {
            return new Thing(objectValues());
        }
    }
}
