// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1orders/post/responses/200/content/application~1json/schema/properties/lines/additionalProperties
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code create orders Response lines Value}. */
public final class CreateOrdersResponseLinesValue extends JsonObjectModel {
    private static final Property<BigDecimal> PRICE = JsonTypes.DECIMAL.optional("price");

    /** How this type is read and written. */
    public static final ObjectType<CreateOrdersResponseLinesValue> TYPE = ObjectType.<CreateOrdersResponseLinesValue>of(
            new CreateOrdersResponseLinesValue(ObjectValues.NONE), PRICE);

    private CreateOrdersResponseLinesValue(ObjectValues values) {
        super(values);
    }

    @Override
    protected CreateOrdersResponseLinesValue create(ObjectValues members) {
        return new CreateOrdersResponseLinesValue(members);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code price}. */
    public @Nullable BigDecimal price() {
        return PRICE.find(this);
    }

    /** Builds a {@link CreateOrdersResponseLinesValue}. */
    public static final class Builder extends JsonObjectBuilder<CreateOrdersResponseLinesValue, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link CreateOrdersResponseLinesValue#price()}. */
        public Builder price(BigDecimal price) {
            PRICE.set(this, price);
            return this;
        }
    }
}
