// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/OrderedItems
package dev.chirograph.hostbill.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;
import java.util.List;

/**
 * What was ordered: one object in the documents, a list on the portals that clients talk to.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface OrderedItems {
    /** How this type is read and written. */
    UnionType<OrderedItems> TYPE = UnionType.builder(OrderedItems.class)
            .branch(OrderedItemVariant.class, JsonTypes.ref(OrderedItem.class), OrderedItemVariant::new,
                    OrderedItemVariant::value)
            .branch(OrderedItemListVariant.class, JsonTypes.ref(OrderedItem.class).list(), OrderedItemListVariant::new,
                    OrderedItemListVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record OrderedItemVariant(OrderedItem value) implements OrderedItems {}

    /** Holds the value of this branch. */
    record OrderedItemListVariant(List<OrderedItem> value) implements OrderedItems {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements OrderedItems {}
}
