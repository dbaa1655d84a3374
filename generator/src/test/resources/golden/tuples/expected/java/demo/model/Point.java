// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Point
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.Position;
import dev.chirograph.client.json.TupleModel;
import dev.chirograph.client.json.TupleType;
import dev.chirograph.client.json.TupleValues;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array whose elements differ by their place. */
public final class Point extends TupleModel {
    private static final Position<BigDecimal> LONGITUDE = Position.required(0, JsonTypes.DECIMAL);
    private static final Position<BigDecimal> LATITUDE = Position.required(1, JsonTypes.DECIMAL);
    private static final Position<BigDecimal> ALTITUDE = Position.optional(2, JsonTypes.DECIMAL);

    /** How this type is read and written. */
    public static final TupleType<Point> TYPE = TupleType.<Point>of(Point.class, Point::new, LONGITUDE, LATITUDE,
            ALTITUDE);

    private Point(TupleValues values) {
        super(values);
    }

    /** Returns a tuple. Null at the end leaves out what may be absent. */
    public static Point of(BigDecimal longitude, BigDecimal latitude, @Nullable BigDecimal altitude) {
        return new Point(TupleValues.of(TYPE, List.of(), longitude, latitude, altitude));
    }

    /** {@code Longitude}. */
    public BigDecimal longitude() {
        return required(LONGITUDE);
    }

    /** {@code Latitude}. */
    public BigDecimal latitude() {
        return required(LATITUDE);
    }

    /** {@code Altitude}. */
    public @Nullable BigDecimal altitude() {
        return optional(ALTITUDE);
    }

    /** Returns the elements that follow. */
    public List<JsonNode> rest() {
        return rest(JsonTypes.ANY);
    }
}
