// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Filter
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * A base that lists the kinds that are made of it.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface Filter {
    /** How this type is read and written. */
    UnionType<Filter> TYPE = UnionType.builder(Filter.class).discriminator("operator")
            .branch(AllVariant.class, JsonTypes.ref(All.class), AllVariant::new, AllVariant::value, "and")
            .branch(NotVariant.class, JsonTypes.ref(Not.class), NotVariant::new, NotVariant::value, "not")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record AllVariant(All value) implements Filter {}

    /** Holds the value of this branch. */
    record NotVariant(Not value) implements Filter {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Filter {}
}
