// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Size/allOf/0
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class Size extends OpenEnum<Long, Size.Known> {
    /**
     * The <i>smallest</i>.
     *
     * <p>{@code 0}.
     */
    public static final Size SMALL_ONE = new Size(0L, Known.SMALL_ONE);

    /**
     * In between.
     *
     * <p>{@code 1}.
     */
    public static final Size MEDIUM_SIZE = new Size(1L, Known.MEDIUM_SIZE);

    /**
     * Ends *&#47; here, &#92;u002a/ and {&#64;code there}.
     *
     * <p>{@code 2}.
     */
    public static final Size LARGE = new Size(2L, Known.LARGE);

    /** {@code 3}. */
    public static final Size UNKNOWN_ = new Size(3L, Known.UNKNOWN_);

    /** How this type is read and written. */
    public static final EnumType<Long, Size> TYPE = EnumType.<Long, Size>of(JsonTypes.LONG, SMALL_ONE, MEDIUM_SIZE,
            LARGE, UNKNOWN_);

    private Size(Long value, Known known) {
        super(value, known);
    }

    @Override
    protected Size unknown(Long unlisted) {
        return new Size(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static Size of(long value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        SMALL_ONE,
        MEDIUM_SIZE,
        LARGE,
        UNKNOWN_,
        UNKNOWN
    }
}
