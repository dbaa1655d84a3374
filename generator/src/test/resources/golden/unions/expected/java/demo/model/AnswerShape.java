// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Answer/properties/shape
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface AnswerShape {
    /** How this type is read and written. */
    UnionType<AnswerShape> TYPE = UnionType.builder(AnswerShape.class)
            .branch(CircleVariant.class, JsonTypes.ref(Circle.class), CircleVariant::new, CircleVariant::value)
            .branch(BoxVariant.class, JsonTypes.ref(Box.class), BoxVariant::new, BoxVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record CircleVariant(Circle value) implements AnswerShape {}

    /** Holds the value of this branch. */
    record BoxVariant(Box value) implements AnswerShape {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements AnswerShape {}
}
