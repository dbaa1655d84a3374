// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Answer/properties/certain
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * An object of which only a name is known, or a flag.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface AnswerCertain {
    /** How this type is read and written. */
    UnionType<AnswerCertain> TYPE = UnionType.builder(AnswerCertain.class)
            .branch(AnswerCertainNamedVariant.class, JsonTypes.ref(AnswerCertainNamed.class),
                    AnswerCertainNamedVariant::new, AnswerCertainNamedVariant::value)
            .branch(BooleanVariant.class, JsonTypes.BOOLEAN, BooleanVariant::new, BooleanVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record AnswerCertainNamedVariant(AnswerCertainNamed value) implements AnswerCertain {}

    /** Holds the value of this branch. */
    record BooleanVariant(boolean value) implements AnswerCertain {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements AnswerCertain {}
}
