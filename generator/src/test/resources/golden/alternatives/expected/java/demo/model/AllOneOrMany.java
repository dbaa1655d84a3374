// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/oneOrMany
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;
import java.util.List;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface AllOneOrMany {
    /** How this type is read and written. */
    UnionType<AllOneOrMany> TYPE = UnionType.builder(AllOneOrMany.class)
            .branch(StringVariant.class, JsonTypes.STRING, StringVariant::new, StringVariant::value)
            .branch(StringListVariant.class, JsonTypes.STRING.list(), StringListVariant::new, StringListVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record StringVariant(String value) implements AllOneOrMany {}

    /** Holds the value of this branch. */
    record StringListVariant(List<String> value) implements AllOneOrMany {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements AllOneOrMany {}
}
