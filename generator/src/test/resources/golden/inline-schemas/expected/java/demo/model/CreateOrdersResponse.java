// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1orders/post/responses/200/content/application~1json/schema
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code create orders Response}. */
public final class CreateOrdersResponse extends ObjectModel {
    private static final Property<BigDecimal> TOTAL = Property.optional("total", JsonTypes.DECIMAL_STRING);
    private static final Property<Map<String, CreateOrdersResponseLinesValue>> LINES =
            Property.optional("lines", JsonTypes.map(() -> CreateOrdersResponseLinesValue.TYPE));

    /** How this type is read and written. */
    public static final ObjectType<CreateOrdersResponse> TYPE = ObjectType.of(CreateOrdersResponse.class,
            CreateOrdersResponse::new, TOTAL, LINES);

    private CreateOrdersResponse(ObjectValues values) {
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

    /** {@code total}. */
    public @Nullable BigDecimal total() {
        return optional(TOTAL);
    }

    /** {@code lines}. */
    public Map<String, CreateOrdersResponseLinesValue> lines() {
        return map(LINES);
    }

    /** Returns the members that the contract does not declare. */
    public Map<String, JsonNode> additionalProperties() {
        return additional(JsonTypes.ANY);
    }

    /** Builds a {@link CreateOrdersResponse}. */
    public static final class Builder extends ObjectBuilder {
        private Builder() {
            super(TYPE);
        }

        private Builder(ObjectValues values) {
            super(TYPE, values);
        }

        /** Sets {@link CreateOrdersResponse#total()}. */
        public Builder total(BigDecimal total) {
            set(TOTAL, total);
            return this;
        }

        /** Sets {@link CreateOrdersResponse#lines()}. */
        public Builder lines(Map<String, CreateOrdersResponseLinesValue> lines) {
            set(LINES, lines);
            return this;
        }

        /** Sets a member that the contract does not declare. */
        public Builder additionalProperty(String name, JsonNode value) {
            setAdditional(name, value);
            return this;
        }

        /** Returns the object. */
        public CreateOrdersResponse build() {
            return new CreateOrdersResponse(objectValues());
        }
    }
}
