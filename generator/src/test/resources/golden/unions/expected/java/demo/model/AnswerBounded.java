// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Answer/properties/bounded
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * Alternatives beside which bounds stand, that are no types.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface AnswerBounded {
    /** How this type is read and written. */
    UnionType<AnswerBounded> TYPE = UnionType.builder(AnswerBounded.class)
            .branch(CircleVariant.class, JsonTypes.ref(Circle.class), CircleVariant::new, CircleVariant::value)
            .branch(BoxVariant.class, JsonTypes.ref(Box.class), BoxVariant::new, BoxVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record CircleVariant(Circle value) implements AnswerBounded {}

    /** Holds the value of this branch. */
    record BoxVariant(Box value) implements AnswerBounded {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements AnswerBounded {}
}
