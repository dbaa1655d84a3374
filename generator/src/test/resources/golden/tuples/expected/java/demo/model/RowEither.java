// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Row/properties/either
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface RowEither {
    /** How this type is read and written. */
    UnionType<RowEither> TYPE = UnionType.builder(RowEither.class)
            .branch(PairVariant.class, JsonTypes.ref(Pair.class), PairVariant::new, PairVariant::value)
            .branch(NodeVariant.class, JsonTypes.ref(Node.class), NodeVariant::new, NodeVariant::value)
            .branch(StringVariant.class, JsonTypes.STRING, StringVariant::new, StringVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record PairVariant(Pair value) implements RowEither {}

    /** Holds the value of this branch. */
    record NodeVariant(Node value) implements RowEither {}

    /** Holds the value of this branch. */
    record StringVariant(String value) implements RowEither {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements RowEither {}
}
