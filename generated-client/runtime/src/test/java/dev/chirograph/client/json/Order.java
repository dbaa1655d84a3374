package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model as the generator writes them, with a property of every kind. */
public final class Order extends ObjectModel {
    static final Property<String> ID = Property.required("id", JsonTypes.STRING).xml(XmlShape.attribute());
    static final Property<Long> COUNT = Property.required("count", JsonTypes.LONG);
    static final Property<BigDecimal> TOTAL = Property.optional("total", JsonTypes.DECIMAL);
    static final Property<OffsetDateTime> SENT =
            Property.optional("sent", JsonTypes.DATE_TIME).nullWords("0000-00-00", "");
    static final Property<String> SECRET =
            Property.optional("secret", JsonTypes.SECRET).hidden();
    static final Property<String> KIND =
            Property.required("kind", JsonTypes.STRING).constant("order");
    static final Property<List<String>> TAGS = Property.required("tags", JsonTypes.list(JsonTypes.STRING))
            .xml(XmlShape.element().item("tag"));
    static final Property<List<Order>> PARTS = Property.optional(
                    "parts", JsonTypes.list(JsonTypes.ref(() -> Order.TYPE)))
            .xml(XmlShape.element().wrapped().item("part"));
    static final Property<Map<String, Boolean>> FLAGS = Property.optional("flags", JsonTypes.map(JsonTypes.BOOLEAN));

    public static final ObjectType<Order> TYPE =
            ObjectType.of(Order.class, Order::new, ID, COUNT, TOTAL, SENT, SECRET, KIND, TAGS, PARTS, FLAGS);

    private Order(ObjectValues values) {
        super(values);
    }

    static Builder builder() {
        return new Builder();
    }

    Builder toBuilder() {
        return new Builder(objectValues());
    }

    String id() {
        return required(ID);
    }

    long count() {
        return required(COUNT);
    }

    @Nullable
    BigDecimal total() {
        return optional(TOTAL);
    }

    @Nullable
    OffsetDateTime sent() {
        return optional(SENT);
    }

    List<String> tags() {
        return list(TAGS);
    }

    List<Order> parts() {
        return list(PARTS);
    }

    Map<String, Boolean> flags() {
        return map(FLAGS);
    }

    Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        Builder id(String id) {
            set(ID, id);
            return this;
        }

        Builder count(long count) {
            set(COUNT, count);
            return this;
        }

        Builder total(@Nullable BigDecimal total) {
            set(TOTAL, total);
            return this;
        }

        Builder sent(OffsetDateTime sent) {
            set(SENT, sent);
            return this;
        }

        Builder secret(String secret) {
            set(SECRET, secret);
            return this;
        }

        Builder tags(List<String> tags) {
            set(TAGS, tags);
            return this;
        }

        Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        Order build() {
            return new Order(objectValues());
        }
    }
}
