// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1words/get/parameters/1/schema
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class ListWordsLevel extends OpenEnum<Long, ListWordsLevel.Known> {
    /** {@code -1}. */
    public static final ListWordsLevel MINUS_1 = new ListWordsLevel(-1L, Known.MINUS_1);

    /** {@code 0}. */
    public static final ListWordsLevel _0 = new ListWordsLevel(0L, Known._0);

    /** {@code 1}. */
    public static final ListWordsLevel _1 = new ListWordsLevel(1L, Known._1);

    /** {@code 3000000000}. */
    public static final ListWordsLevel _3000000000 = new ListWordsLevel(3000000000L, Known._3000000000);

    /** How this type is read and written. */
    public static final EnumType<Long, ListWordsLevel> TYPE = EnumType.<Long, ListWordsLevel>of(JsonTypes.LONG, MINUS_1,
            _0, _1, _3000000000);

    private ListWordsLevel(Long value, Known known) {
        super(value, known);
    }

    @Override
    protected ListWordsLevel unknown(Long unlisted) {
        return new ListWordsLevel(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static ListWordsLevel of(long value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        MINUS_1,
        _0,
        _1,
        _3000000000,
        UNKNOWN
    }
}
