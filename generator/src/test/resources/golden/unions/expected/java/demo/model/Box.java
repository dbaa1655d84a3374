// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Box
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;

/** {@code Box}. */
public final class Box extends JsonObjectModel {
    private static final Property<BigDecimal> WIDTH = JsonTypes.DECIMAL.required("width");
    private static final Property<BigDecimal> HEIGHT = JsonTypes.DECIMAL.required("height");

    /** How this type is read and written. */
    public static final ObjectType<Box> TYPE = ObjectType.<Box>of(new Box(ObjectValues.NONE), WIDTH, HEIGHT);

    private Box(ObjectValues values) {
        super(values);
    }

    @Override
    protected Box create(ObjectValues members) {
        return new Box(members);
    }

    /** Starts an empty object; it needs {@code width}, {@code height}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code width}. */
    public BigDecimal width() {
        return WIDTH.get(this);
    }

    /** {@code height}. */
    public BigDecimal height() {
        return HEIGHT.get(this);
    }

    /** Builds a {@link Box}. */
    public static final class Builder extends JsonObjectBuilder<Box, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Box#width()}. */
        public Builder width(BigDecimal width) {
            WIDTH.set(this, width);
            return this;
        }

        /** Sets {@link Box#height()}. */
        public Builder height(BigDecimal height) {
            HEIGHT.set(this, height);
            return this;
        }
    }
}
