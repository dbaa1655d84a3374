// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Reaction
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * What somebody felt.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class Reaction extends OpenEnum<String, Reaction.Known> {
    /** {@code +1}. */
    public static final Reaction PLUS_1 = new Reaction("+1", Known.PLUS_1);

    /** {@code -1}. */
    public static final Reaction MINUS_1 = new Reaction("-1", Known.MINUS_1);

    /** {@code laugh}. */
    public static final Reaction LAUGH = new Reaction("laugh", Known.LAUGH);

    /** {@code unknown}. */
    public static final Reaction UNKNOWN_ = new Reaction("unknown", Known.UNKNOWN_);

    /** {@code value}. */
    public static final Reaction VALUE = new Reaction("value", Known.VALUE);

    /** {@code of}. */
    public static final Reaction OF = new Reaction("of", Known.OF);

    /** {@code TYPE}. */
    public static final Reaction TYPE_ = new Reaction("TYPE", Known.TYPE_);

    /** How this type is read and written. */
    public static final EnumType<String, Reaction> TYPE = EnumType.<String, Reaction>of(JsonTypes.STRING, PLUS_1,
            MINUS_1, LAUGH, UNKNOWN_, VALUE, OF, TYPE_);

    private Reaction(String value, Known known) {
        super(value, known);
    }

    @Override
    protected Reaction unknown(String unlisted) {
        return new Reaction(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static Reaction of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        PLUS_1,
        MINUS_1,
        LAUGH,
        UNKNOWN_,
        VALUE,
        OF,
        TYPE_,
        UNKNOWN
    }
}
