// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Answer/properties/part
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * Objects that a number tells apart.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface AnswerPart {
    /** How this type is read and written. */
    UnionType<AnswerPart> TYPE = UnionType.builder(AnswerPart.class)
            .branch(AnswerPartButtonVariant.class, JsonTypes.ref(AnswerPartButton.class), AnswerPartButtonVariant::new,
                    AnswerPartButtonVariant::value)
            .branch(AnswerPartTextVariant.class, JsonTypes.ref(AnswerPartText.class), AnswerPartTextVariant::new,
                    AnswerPartTextVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record AnswerPartButtonVariant(AnswerPartButton value) implements AnswerPart {}

    /** Holds the value of this branch. */
    record AnswerPartTextVariant(AnswerPartText value) implements AnswerPart {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements AnswerPart {}
}
