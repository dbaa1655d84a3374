package dev.chirograph.client.json;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model as the generator writes them, with a property of every kind. */
public final class Order extends JsonObjectModel {
    static final Property<String> ID = JsonTypes.STRING.required("id").xml(XmlShape.attribute());
    static final Property<Long> COUNT = JsonTypes.LONG.required("count");
    static final Property<BigDecimal> TOTAL = JsonTypes.DECIMAL.optional("total");
    static final Property<OffsetDateTime> SENT =
            JsonTypes.DATE_TIME.optional("sent").nullWords("0000-00-00", "");
    static final Property<String> SECRET = JsonTypes.SECRET.optional("secret").hidden();
    static final Property<String> KIND = JsonTypes.STRING.required("kind").constant("order");
    static final Property<List<String>> TAGS =
            JsonTypes.STRING.list().required("tags").xml(XmlShape.element().item("tag"));
    static final Property<List<Order>> PARTS = JsonTypes.ref(Order.class)
            .list()
            .optional("parts")
            .xml(XmlShape.element().wrapped().item("part"));
    static final Property<Map<String, Boolean>> FLAGS = JsonTypes.BOOLEAN.map().optional("flags");

    public static final ObjectType<Order> TYPE = ObjectType.<Order>of(
            new Order(ObjectValues.NONE), ID, COUNT, TOTAL, SENT, SECRET, KIND, TAGS, PARTS, FLAGS);

    private Order(ObjectValues values) {
        super(values);
    }

    @Override
    protected Order create(ObjectValues members) {
        return new Order(members);
    }

    static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    Builder toBuilder() {
        return new Builder(objectValues());
    }

    String id() {
        return ID.get(this);
    }

    long count() {
        return COUNT.get(this);
    }

    @Nullable
    BigDecimal total() {
        return TOTAL.find(this);
    }

    @Nullable
    OffsetDateTime sent() {
        return SENT.find(this);
    }

    List<String> tags() {
        return TAGS.get(this);
    }

    List<Order> parts() {
        return PARTS.get(this);
    }

    Map<String, Boolean> flags() {
        return FLAGS.get(this);
    }

    static final class Builder extends JsonObjectBuilder<Order, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        Builder id(String id) {
            ID.set(this, id);
            return this;
        }

        Builder count(long count) {
            COUNT.set(this, count);
            return this;
        }

        Builder total(@Nullable BigDecimal total) {
            TOTAL.set(this, total);
            return this;
        }

        Builder sent(OffsetDateTime sent) {
            SENT.set(this, sent);
            return this;
        }

        Builder secret(String secret) {
            SECRET.set(this, secret);
            return this;
        }

        Builder tags(List<String> tags) {
            TAGS.set(this, tags);
            return this;
        }
    }
}
