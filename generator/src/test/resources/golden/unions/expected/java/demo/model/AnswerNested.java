// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Answer/properties/nested
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface AnswerNested {
    /** How this type is read and written. */
    UnionType<AnswerNested> TYPE = UnionType.builder(AnswerNested.class)
            .branch(AnswerNestedOption1Variant.class, JsonTypes.ref(AnswerNestedOption1.class),
                    AnswerNestedOption1Variant::new, AnswerNestedOption1Variant::value)
            .branch(BooleanVariant.class, JsonTypes.BOOLEAN, BooleanVariant::new, BooleanVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record AnswerNestedOption1Variant(AnswerNestedOption1 value) implements AnswerNested {}

    /** Holds the value of this branch. */
    record BooleanVariant(boolean value) implements AnswerNested {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements AnswerNested {}
}
