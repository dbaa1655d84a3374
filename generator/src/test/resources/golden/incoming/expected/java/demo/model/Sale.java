// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Sale
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;

/** {@code Sale}. */
public final class Sale extends JsonObjectModel {
    private static final Property<String> KIND = JsonTypes.STRING.required("kind").preset("Sale");
    private static final Property<BigDecimal> PRICE = JsonTypes.DECIMAL.required("price");

    /** How this type is read and written. */
    public static final ObjectType<Sale> TYPE = ObjectType.<Sale>of(new Sale(ObjectValues.NONE), KIND, PRICE);

    private Sale(ObjectValues values) {
        super(values);
    }

    @Override
    protected Sale create(ObjectValues members) {
        return new Sale(members);
    }

    /** Starts an empty object; it needs {@code price}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code kind}. */
    public String kind() {
        return KIND.get(this);
    }

    /** {@code price}. */
    public BigDecimal price() {
        return PRICE.get(this);
    }

    /** Builds a {@link Sale}. */
    public static final class Builder extends JsonObjectBuilder<Sale, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Sale#kind()}. */
        public Builder kind(String kind) {
            KIND.set(this, kind);
            return this;
        }

        /** Sets {@link Sale#price()}. */
        public Builder price(BigDecimal price) {
            PRICE.set(this, price);
            return this;
        }
    }
}
