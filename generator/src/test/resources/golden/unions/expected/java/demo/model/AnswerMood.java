// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Answer/properties/mood/anyOf/0
package demo.model;

import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;

/** A word that this version does not know is kept; {@link #known()} is {@link Known#UNKNOWN} then. */
public final class AnswerMood extends OpenEnum<String, AnswerMood.Known> {
    /** {@code calm}. */
    public static final AnswerMood CALM = new AnswerMood("calm", Known.CALM);

    /** {@code wild}. */
    public static final AnswerMood WILD = new AnswerMood("wild", Known.WILD);

    /** How this type is read and written. */
    public static final EnumType<String, AnswerMood> TYPE = EnumType.<String, AnswerMood>of(JsonTypes.STRING, CALM,
            WILD);

    private AnswerMood(String value, Known known) {
        super(value, known);
    }

    @Override
    protected AnswerMood unknown(String unlisted) {
        return new AnswerMood(unlisted, Known.UNKNOWN);
    }

    /** Returns the value of the wire, known or not. */
    public static AnswerMood of(String value) {
        return TYPE.of(value);
    }

    /** The values that this version knows. */
    public enum Known {
        CALM,
        WILD,
        UNKNOWN
    }
}
