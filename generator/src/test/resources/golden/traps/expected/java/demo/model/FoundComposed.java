// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Found/properties/composed
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface FoundComposed {
    /** How this type is read and written. */
    UnionType<FoundComposed> TYPE = UnionType.builder(FoundComposed.class)
            .branch(FoundComposedOption1Variant.class, JsonTypes.ref(FoundComposedOption1.class),
                    FoundComposedOption1Variant::new, FoundComposedOption1Variant::value)
            .branch(FoundComposedOption2Variant.class, JsonTypes.ref(FoundComposedOption2.class),
                    FoundComposedOption2Variant::new, FoundComposedOption2Variant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record FoundComposedOption1Variant(FoundComposedOption1 value) implements FoundComposed {}

    /** Holds the value of this branch. */
    record FoundComposedOption2Variant(FoundComposedOption2 value) implements FoundComposed {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements FoundComposed {}
}
