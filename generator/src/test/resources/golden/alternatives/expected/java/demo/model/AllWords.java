// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/words
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class AllWords extends OpenEnum<String, AllWords.Known> {
    /** {@code a}. */
    public static final AllWords A = new AllWords("a", Known.A);

    /** {@code b}. */
    public static final AllWords B = new AllWords("b", Known.B);

    /** {@code c}. */
    public static final AllWords C = new AllWords("c", Known.C);

    /** How this type is read and written. */
    public static final EnumType<String, AllWords> TYPE = EnumType.<String, AllWords>of(JsonTypes.STRING, A, B, C);

    private AllWords(String value, Known known) {
        super(value, known);
    }

    @Override
    protected AllWords unknown(String unlisted) {
        return new AllWords(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static AllWords of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        A,
        B,
        C,
        UNKNOWN
    }
}
