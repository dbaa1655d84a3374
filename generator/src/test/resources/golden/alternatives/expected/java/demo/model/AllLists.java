// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/lists
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;
import java.util.List;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface AllLists {
    /** How this type is read and written. */
    UnionType<AllLists> TYPE = UnionType.builder(AllLists.class)
            .branch(LongListVariant.class, JsonTypes.LONG.list(), LongListVariant::new, LongListVariant::value)
            .branch(StringListVariant.class, JsonTypes.STRING.list(), StringListVariant::new, StringListVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record LongListVariant(List<Long> value) implements AllLists {}

    /** Holds the value of this branch. */
    record StringListVariant(List<String> value) implements AllLists {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements AllLists {}
}
