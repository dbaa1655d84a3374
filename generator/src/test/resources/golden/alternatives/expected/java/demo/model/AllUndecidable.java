// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/All/properties/undecidable
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface AllUndecidable {
    /** How this type is read and written. */
    UnionType<AllUndecidable> TYPE = UnionType.builder(AllUndecidable.class)
            .branch(TwinVariant.class, JsonTypes.ref(Twin.class), TwinVariant::new, TwinVariant::value)
            .branch(OtherTwinVariant.class, JsonTypes.ref(OtherTwin.class), OtherTwinVariant::new,
                    OtherTwinVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record TwinVariant(Twin value) implements AllUndecidable {}

    /** Holds the value of this branch. */
    record OtherTwinVariant(OtherTwin value) implements AllUndecidable {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements AllUndecidable {}
}
