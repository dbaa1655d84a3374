// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Thing
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
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
public final class Thing extends JsonObjectModel {
    private static final Property<Long> ID = JsonTypes.LONG.required("id");
    private static final Property<Integer> COUNT = JsonTypes.INTEGER.optional("count");
    private static final Property<BigDecimal> PRICE = JsonTypes.DECIMAL.optional("price");
    private static final Property<BigDecimal> RATE = JsonTypes.DECIMAL_STRING.optional("rate");
    private static final Property<Double> RATIO = JsonTypes.DOUBLE.optional("ratio");
    private static final Property<LocalDate> DAY = JsonTypes.DATE.optional("day");
    private static final Property<OffsetDateTime> AT = JsonTypes.DATE_TIME.optional("at");
    private static final Property<UUID> UUID = JsonTypes.UUID.optional("uuid");
    private static final Property<URI> SITE = JsonTypes.URI.optional("site");
    private static final Property<byte[]> BYTES = JsonTypes.BASE64.optional("bytes");
    private static final Property<String> SECRET = JsonTypes.SECRET.optional("secret").hidden();
    private static final Property<Boolean> FLAG = JsonTypes.BOOLEAN.optional("flag");
    private static final Property<List<String>> TAGS = JsonTypes.STRING.list().optional("tags");
    private static final Property<List<List<Long>>> GRID = JsonTypes.LONG.list().list().optional("grid");
    private static final Property<ThingPair> PAIR = JsonTypes.ref(ThingPair.class).optional("pair");
    private static final Property<Map<String, JsonNode>> FREE = JsonTypes.ANY.map().optional("free");
    private static final Property<Map<String, Long>> COUNTS = JsonTypes.LONG.map().optional("counts");
    private static final Property<Map<String, Map<String, List<Boolean>>>> DEEP =
            JsonTypes.BOOLEAN.list().map().map().optional("deep");
    private static final Property<JsonNode> ANYTHING = JsonTypes.ANY.optional("anything");
    private static final Property<ThingMixed> MIXED = JsonTypes.ref(ThingMixed.class).optional("mixed");
    private static final Property<String> MAYBE = JsonTypes.STRING.required("maybe");
    private static final Property<String> OLD = JsonTypes.STRING.optional("old");
    private static final Property<Map<String, JsonNode>> NONE = JsonTypes.ANY.map().optional("none");
    private static final Property<ThingOpen> OPEN = JsonTypes.ref(ThingOpen.class).optional("open");
    private static final Property<JsonNode> DYNAMIC = JsonTypes.ANY.optional("dynamic");

    /** How this type is read and written. */
    public static final ObjectType<Thing> TYPE = ObjectType.<Thing>of(new Thing(ObjectValues.NONE), ID, COUNT, PRICE,
            RATE, RATIO, DAY, AT, UUID, SITE, BYTES, SECRET, FLAG, TAGS, GRID, PAIR, FREE, COUNTS, DEEP, ANYTHING,
            MIXED, MAYBE, OLD, NONE, OPEN, DYNAMIC);

    private Thing(ObjectValues values) {
        super(values);
    }

    @Override
    protected Thing create(ObjectValues members) {
        return new Thing(members);
    }

    /** Starts an empty object; it needs {@code id}, {@code maybe}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code id}. Minimum: 0. */
    public Long id() {
        return ID.get(this);
    }

    /** {@code count}. Minimum: 0. Less than: 100. Multiple of: 5. Default: 1. */
    public @Nullable Integer count() {
        return COUNT.find(this);
    }

    /** {@code price}. */
    public @Nullable BigDecimal price() {
        return PRICE.find(this);
    }

    /** {@code rate}. */
    public @Nullable BigDecimal rate() {
        return RATE.find(this);
    }

    /** {@code ratio}. */
    public @Nullable Double ratio() {
        return RATIO.find(this);
    }

    /** {@code day}. */
    public @Nullable LocalDate day() {
        return DAY.find(this);
    }

    /** {@code at}. */
    public @Nullable OffsetDateTime at() {
        return AT.find(this);
    }

    /** {@code uuid}. */
    public @Nullable UUID uuid() {
        return UUID.find(this);
    }

    /** {@code site}. */
    public @Nullable URI site() {
        return SITE.find(this);
    }

    /** {@code bytes}. */
    public byte @Nullable [] bytes() {
        return BYTES.find(this);
    }

    /** {@code secret}. Write-only: requests hold it, answers do not. */
    public @Nullable String secret() {
        return SECRET.find(this);
    }

    /** {@code flag}. Default: true. */
    public @Nullable Boolean flag() {
        return FLAG.find(this);
    }

    /** {@code tags}. Minimum items: 1. No item comes twice. */
    public List<String> tags() {
        return TAGS.get(this);
    }

    /** {@code grid}. */
    public List<List<Long>> grid() {
        return GRID.get(this);
    }

    /** {@code pair}. */
    public @Nullable ThingPair pair() {
        return PAIR.find(this);
    }

    /** {@code free}. */
    public Map<String, JsonNode> free() {
        return FREE.get(this);
    }

    /** {@code counts}. */
    public Map<String, Long> counts() {
        return COUNTS.get(this);
    }

    /** {@code deep}. */
    public Map<String, Map<String, List<Boolean>>> deep() {
        return DEEP.get(this);
    }

    /** {@code anything}. */
    public @Nullable JsonNode anything() {
        return ANYTHING.find(this);
    }

    /** {@code mixed}. */
    public @Nullable ThingMixed mixed() {
        return MIXED.find(this);
    }

    /** {@code maybe}. */
    public @Nullable String maybe() {
        return MAYBE.find(this);
    }

    /**
     * Use {@code tags}.
     *
     * @deprecated the contract discourages its use
     */
    @Deprecated
    public @Nullable String old() {
        return OLD.find(this);
    }

    /** {@code none}. */
    public Map<String, JsonNode> none() {
        return NONE.get(this);
    }

    /** {@code open}. */
    public @Nullable ThingOpen open() {
        return OPEN.find(this);
    }

    /** {@code dynamic}. */
    public @Nullable JsonNode dynamic() {
        return DYNAMIC.find(this);
    }

    /** Builds a {@link Thing}. */
    public static final class Builder extends JsonObjectBuilder<Thing, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Thing#id()}. */
        public Builder id(long id) {
            ID.set(this, id);
            return this;
        }

        /** Sets {@link Thing#count()}. */
        public Builder count(int count) {
            COUNT.set(this, count);
            return this;
        }

        /** Sets {@link Thing#price()}. */
        public Builder price(BigDecimal price) {
            PRICE.set(this, price);
            return this;
        }

        /** Sets {@link Thing#rate()}. */
        public Builder rate(BigDecimal rate) {
            RATE.set(this, rate);
            return this;
        }

        /** Sets {@link Thing#ratio()}. */
        public Builder ratio(double ratio) {
            RATIO.set(this, ratio);
            return this;
        }

        /** Sets {@link Thing#day()}. */
        public Builder day(LocalDate day) {
            DAY.set(this, day);
            return this;
        }

        /** Sets {@link Thing#at()}. */
        public Builder at(OffsetDateTime at) {
            AT.set(this, at);
            return this;
        }

        /** Sets {@link Thing#uuid()}. */
        public Builder uuid(UUID uuid) {
            UUID.set(this, uuid);
            return this;
        }

        /** Sets {@link Thing#site()}. */
        public Builder site(URI site) {
            SITE.set(this, site);
            return this;
        }

        /** Sets {@link Thing#bytes()}. */
        public Builder bytes(byte[] bytes) {
            BYTES.set(this, bytes);
            return this;
        }

        /** Sets {@link Thing#secret()}. */
        public Builder secret(String secret) {
            SECRET.set(this, secret);
            return this;
        }

        /** Sets {@link Thing#flag()}. */
        public Builder flag(boolean flag) {
            FLAG.set(this, flag);
            return this;
        }

        /** Sets {@link Thing#tags()}. */
        public Builder tags(List<String> tags) {
            TAGS.set(this, tags);
            return this;
        }

        /** Sets {@link Thing#grid()}. */
        public Builder grid(List<List<Long>> grid) {
            GRID.set(this, grid);
            return this;
        }

        /** Sets {@link Thing#pair()}. */
        public Builder pair(ThingPair pair) {
            PAIR.set(this, pair);
            return this;
        }

        /** Sets {@link Thing#free()}. */
        public Builder free(Map<String, JsonNode> free) {
            FREE.set(this, free);
            return this;
        }

        /** Sets {@link Thing#counts()}. */
        public Builder counts(Map<String, Long> counts) {
            COUNTS.set(this, counts);
            return this;
        }

        /** Sets {@link Thing#deep()}. */
        public Builder deep(Map<String, Map<String, List<Boolean>>> deep) {
            DEEP.set(this, deep);
            return this;
        }

        /** Sets {@link Thing#anything()}. */
        public Builder anything(JsonNode anything) {
            ANYTHING.set(this, anything);
            return this;
        }

        /** Sets {@link Thing#mixed()}. */
        public Builder mixed(ThingMixed mixed) {
            MIXED.set(this, mixed);
            return this;
        }

        /** Sets {@link Thing#maybe()}. */
        public Builder maybe(@Nullable String maybe) {
            MAYBE.set(this, maybe);
            return this;
        }

        /**
         * Sets {@link Thing#old()}.
         *
         * @deprecated the contract discourages its use
         */
        @Deprecated
        public Builder old(String old) {
            OLD.set(this, old);
            return this;
        }

        /** Sets {@link Thing#none()}. */
        public Builder none(Map<String, JsonNode> none) {
            NONE.set(this, none);
            return this;
        }

        /** Sets {@link Thing#open()}. */
        public Builder open(ThingOpen open) {
            OPEN.set(this, open);
            return this;
        }

        /** Sets {@link Thing#dynamic()}. */
        public Builder dynamic(JsonNode dynamic) {
            DYNAMIC.set(this, dynamic);
            return this;
        }
    }
}
