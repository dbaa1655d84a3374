// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Answer/properties/size
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;
import java.math.BigDecimal;
import java.util.List;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface AnswerSize {
    /** How this type is read and written. */
    UnionType<AnswerSize> TYPE = UnionType.builder(AnswerSize.class)
            .branch(LongListVariant.class, JsonTypes.LONG.list(), LongListVariant::new, LongListVariant::value)
            .branch(DecimalVariant.class, JsonTypes.DECIMAL, DecimalVariant::new, DecimalVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record LongListVariant(List<Long> value) implements AnswerSize {}

    /** Holds the value of this branch. */
    record DecimalVariant(BigDecimal value) implements AnswerSize {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements AnswerSize {}
}
