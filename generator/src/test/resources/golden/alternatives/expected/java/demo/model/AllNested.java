// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/nested
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface AllNested {
    /** How this type is read and written. */
    UnionType<AllNested> TYPE = UnionType.builder(AllNested.class)
            .branch(StringVariant.class, JsonTypes.STRING, StringVariant::new, StringVariant::value)
            .branch(AllNestedOption2Variant.class, JsonTypes.ref(AllNestedOption2.class), AllNestedOption2Variant::new,
                    AllNestedOption2Variant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record StringVariant(String value) implements AllNested {}

    /** Holds the value of this branch. */
    record AllNestedOption2Variant(AllNestedOption2 value) implements AllNested {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements AllNested {}
}
