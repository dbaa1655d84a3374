// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Words/properties/rate
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;
import java.math.BigDecimal;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class WordsRate extends OpenEnum<BigDecimal, WordsRate.Known> {
    /** {@code 0.5}. */
    public static final WordsRate _0_5 = new WordsRate(new BigDecimal("0.5"), Known._0_5);

    /** {@code 1}. */
    public static final WordsRate _1 = new WordsRate(new BigDecimal("1"), Known._1);

    /** {@code 1.25}. */
    public static final WordsRate _1_25 = new WordsRate(new BigDecimal("1.25"), Known._1_25);

    /** How this type is read and written. */
    public static final EnumType<BigDecimal, WordsRate> TYPE = EnumType.<BigDecimal, WordsRate>of(JsonTypes.DECIMAL,
            _0_5, _1, _1_25);

    private WordsRate(BigDecimal value, Known known) {
        super(value, known);
    }

    @Override
    protected WordsRate unknown(BigDecimal unlisted) {
        return new WordsRate(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static WordsRate of(BigDecimal value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        _0_5,
        _1,
        _1_25,
        UNKNOWN
    }
}
