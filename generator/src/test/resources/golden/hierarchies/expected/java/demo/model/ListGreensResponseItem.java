// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1greens/get/responses/200/content/application~1json/schema/items
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * Green.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface ListGreensResponseItem {
    /** How this type is read and written. */
    UnionType<ListGreensResponseItem> TYPE = UnionType.builder(ListGreensResponseItem.class).discriminator("family")
            .branch(TreeVariant.class, JsonTypes.ref(Tree.class), TreeVariant::new, TreeVariant::value, "Tree")
            .branch(MossVariant.class, JsonTypes.ref(Moss.class), MossVariant::new, MossVariant::value, "Moss")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record TreeVariant(Tree value) implements ListGreensResponseItem {}

    /** Holds the value of this branch. */
    record MossVariant(Moss value) implements ListGreensResponseItem {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements ListGreensResponseItem {}
}
