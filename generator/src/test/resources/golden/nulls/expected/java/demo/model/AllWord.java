// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/word
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class AllWord extends OpenEnum<String, AllWord.Known> {
    /** {@code a}. */
    public static final AllWord A = new AllWord("a", Known.A);

    /** {@code b}. */
    public static final AllWord B = new AllWord("b", Known.B);

    /** How this type is read and written. */
    public static final EnumType<String, AllWord> TYPE = EnumType.<String, AllWord>of(JsonTypes.STRING, A, B);

    private AllWord(String value, Known known) {
        super(value, known);
    }

    @Override
    protected AllWord unknown(String unlisted) {
        return new AllWord(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static AllWord of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        A,
        B,
        UNKNOWN
    }
}
