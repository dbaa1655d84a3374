// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1orders/post/responses/200/content/application~1json/schema
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code create orders Response}. */
public final class CreateOrdersResponse extends JsonObjectModel {
    private static final Property<BigDecimal> TOTAL = JsonTypes.DECIMAL_STRING.optional("total");
    private static final Property<Map<String, CreateOrdersResponseLinesValue>> LINES =
            JsonTypes.ref(CreateOrdersResponseLinesValue.class).map().optional("lines");

    /** How this type is read and written. */
    public static final ObjectType<CreateOrdersResponse> TYPE = ObjectType.<CreateOrdersResponse>of(
            new CreateOrdersResponse(ObjectValues.NONE), TOTAL, LINES);

    private CreateOrdersResponse(ObjectValues values) {
        super(values);
    }

    @Override
    protected CreateOrdersResponse create(ObjectValues members) {
        return new CreateOrdersResponse(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code total}. */
    public @Nullable BigDecimal total() {
        return TOTAL.find(this);
    }

    /** {@code lines}. */
    public Map<String, CreateOrdersResponseLinesValue> lines() {
        return LINES.get(this);
    }

    /** Builds a {@link CreateOrdersResponse}. */
    public static final class Builder extends JsonObjectBuilder<CreateOrdersResponse, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CreateOrdersResponse#total()}. */
        public Builder total(BigDecimal total) {
            TOTAL.set(this, total);
            return this;
        }

        /** Sets {@link CreateOrdersResponse#lines()}. */
        public Builder lines(Map<String, CreateOrdersResponseLinesValue> lines) {
            LINES.set(this, lines);
            return this;
        }
    }
}
