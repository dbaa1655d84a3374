// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1words/get/parameters/0/schema
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class ListWordsSort extends OpenEnum<String, ListWordsSort.Known> {
    /** The empty word. */
    public static final ListWordsSort EMPTY = new ListWordsSort("", Known.EMPTY);

    /** {@code +name}. */
    public static final ListWordsSort PLUS_NAME = new ListWordsSort("+name", Known.PLUS_NAME);

    /** {@code -name}. */
    public static final ListWordsSort MINUS_NAME = new ListWordsSort("-name", Known.MINUS_NAME);

    /** {@code name}. */
    public static final ListWordsSort NAME = new ListWordsSort("name", Known.NAME);

    /** {@code NAME}. */
    public static final ListWordsSort NAME2 = new ListWordsSort("NAME", Known.NAME2);

    /** {@code 1}. */
    public static final ListWordsSort _1 = new ListWordsSort("1", Known._1);

    /** {@code in}. */
    public static final ListWordsSort IN = new ListWordsSort("in", Known.IN);

    /** {@code été}. */
    public static final ListWordsSort ÉTÉ = new ListWordsSort("été", Known.ÉTÉ);

    /** {@code 日}. */
    public static final ListWordsSort 日 = new ListWordsSort("日", Known.日);

    /** {@code 🙂}. */
    public static final ListWordsSort VALUE = new ListWordsSort("🙂", Known.VALUE);

    /** {@code a b}. */
    public static final ListWordsSort A_B = new ListWordsSort("a b", Known.A_B);

    /** {@code a-b}. */
    public static final ListWordsSort A_B2 = new ListWordsSort("a-b", Known.A_B2);

    /** How this type is read and written. */
    public static final EnumType<String, ListWordsSort> TYPE = EnumType.<String, ListWordsSort>of(JsonTypes.STRING,
            EMPTY, PLUS_NAME, MINUS_NAME, NAME, NAME2, _1, IN, ÉTÉ, 日, VALUE, A_B, A_B2);

    private ListWordsSort(String value, Known known) {
        super(value, known);
    }

    @Override
    protected ListWordsSort unknown(String unlisted) {
        return new ListWordsSort(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static ListWordsSort of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        EMPTY,
        PLUS_NAME,
        MINUS_NAME,
        NAME,
        NAME2,
        _1,
        IN,
        ÉTÉ,
        日,
        VALUE,
        A_B,
        A_B2,
        UNKNOWN
    }
}
