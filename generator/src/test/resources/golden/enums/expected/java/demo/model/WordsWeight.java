// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Words/properties/weight
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;
import java.math.BigDecimal;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class WordsWeight extends OpenEnum<BigDecimal, WordsWeight.Known> {
    /** {@code 1}. */
    public static final WordsWeight LIGHT = new WordsWeight(new BigDecimal("1"), Known.LIGHT);

    /**
     * Needs two.
     *
     * <ul>
     * <li>people.</li>
     * </ul>
     *
     * <p>{@code 1.5}.
     */
    public static final WordsWeight CLASS = new WordsWeight(new BigDecimal("1.5"), Known.CLASS);

    /** How this type is read and written. */
    public static final EnumType<BigDecimal, WordsWeight> TYPE = EnumType.<BigDecimal, WordsWeight>of(JsonTypes.DECIMAL,
            LIGHT, CLASS);

    private WordsWeight(BigDecimal value, Known known) {
        super(value, known);
    }

    @Override
    protected WordsWeight unknown(BigDecimal unlisted) {
        return new WordsWeight(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static WordsWeight of(BigDecimal value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        LIGHT,
        CLASS,
        UNKNOWN
    }
}
