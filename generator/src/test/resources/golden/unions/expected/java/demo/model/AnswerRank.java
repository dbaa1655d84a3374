// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Answer/properties/rank
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/**
 * Values of which each is an alternative.
 *
 * <p>A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then.
 */
public final class AnswerRank extends OpenEnum<Long, AnswerRank.Known> {
    /** {@code 1}. */
    public static final AnswerRank FIRST = new AnswerRank(1L, Known.FIRST);

    /** {@code 2}. */
    public static final AnswerRank _2 = new AnswerRank(2L, Known._2);

    /** {@code 3}. */
    public static final AnswerRank _3 = new AnswerRank(3L, Known._3);

    /** How this type is read and written. */
    public static final EnumType<Long, AnswerRank> TYPE = EnumType.<Long, AnswerRank>of(JsonTypes.LONG, FIRST, _2, _3);

    private AnswerRank(Long value, Known known) {
        super(value, known);
    }

    @Override
    protected AnswerRank unknown(Long unlisted) {
        return new AnswerRank(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static AnswerRank of(long value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        FIRST,
        _2,
        _3,
        UNKNOWN
    }
}
