// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Circle
package demo.model;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import java.math.BigDecimal;

/** {@code Circle}. */
public final class Circle extends JsonObjectModel {
    private static final Property<BigDecimal> RADIUS = JsonTypes.DECIMAL.required("radius");

    /** How this type is read and written. */
    public static final ObjectType<Circle> TYPE = ObjectType.<Circle>of(new Circle(ObjectValues.NONE), RADIUS);

    private Circle(ObjectValues values) {
        super(values);
    }

    @Override
    protected Circle create(ObjectValues members) {
        return new Circle(members);
    }

    /** Starts an empty object; it needs {@code radius}. */
    public static Builder builder() {
        return new Builder(ObjectValues.NONE);
    }

    /** Starts with what this object holds. */
    public Builder toBuilder() {
        return new Builder(objectValues());
    }

    /** {@code radius}. */
    public BigDecimal radius() {
        return RADIUS.get(this);
    }

    /** Builds a {@link Circle}. */
    public static final class Builder extends JsonObjectBuilder<Circle, Builder> {
        private Builder(ObjectValues start) {
            super(TYPE, start);
        }

        /** Sets {@link Circle#radius()}. */
        public Builder radius(BigDecimal radius) {
            RADIUS.set(this, radius);
            return this;
        }
    }
}
