// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/either
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface AllEither {
    /** How this type is read and written. */
    UnionType<AllEither> TYPE = UnionType.builder(AllEither.class)
            .branch(InnerVariant.class, JsonTypes.ref(Inner.class), InnerVariant::new, InnerVariant::value)
            .branch(StringVariant.class, JsonTypes.STRING, StringVariant::new, StringVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record InnerVariant(Inner value) implements AllEither {}

    /** Holds the value of this branch. */
    record StringVariant(String value) implements AllEither {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements AllEither {}
}
