// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Answer/properties/nested/oneOf/0
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface AnswerNestedOption1 {
    /** How this type is read and written. */
    UnionType<AnswerNestedOption1> TYPE = UnionType.builder(AnswerNestedOption1.class)
            .branch(CircleVariant.class, JsonTypes.ref(Circle.class), CircleVariant::new, CircleVariant::value)
            .branch(BoxVariant.class, JsonTypes.ref(Box.class), BoxVariant::new, BoxVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record CircleVariant(Circle value) implements AnswerNestedOption1 {}

    /** Holds the value of this branch. */
    record BoxVariant(Box value) implements AnswerNestedOption1 {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements AnswerNestedOption1 {}
}
