// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Found/properties/either/items
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;
import java.util.List;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface FoundEitherItem {
    /** How this type is read and written. */
    UnionType<FoundEitherItem> TYPE = UnionType.builder(FoundEitherItem.class)
            .branch(ItemListVariant.class, JsonTypes.ref(Item.class).list(), ItemListVariant::new,
                    ItemListVariant::value)
            .branch(ItemVariant.class, JsonTypes.ref(Item.class), ItemVariant::new, ItemVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record ItemListVariant(List<Item> value) implements FoundEitherItem {}

    /** Holds the value of this branch. */
    record ItemVariant(Item value) implements FoundEitherItem {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements FoundEitherItem {}
}
