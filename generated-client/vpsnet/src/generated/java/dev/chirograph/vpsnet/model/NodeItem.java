// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/NodeItem
package dev.chirograph.vpsnet.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * A node of any kind under the key of its kind.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface NodeItem {
    /** How this type is read and written. */
    UnionType<NodeItem> TYPE = UnionType.builder(NodeItem.class)
            .branch(SliceItemVariant.class, JsonTypes.ref(SliceItem.class), SliceItemVariant::new,
                    SliceItemVariant::value)
            .branch(StorageNodeItemVariant.class, JsonTypes.ref(StorageNodeItem.class), StorageNodeItemVariant::new,
                    StorageNodeItemVariant::value)
            .branch(RamNodeItemVariant.class, JsonTypes.ref(RamNodeItem.class), RamNodeItemVariant::new,
                    RamNodeItemVariant::value)
            .branch(FusionNodeItemVariant.class, JsonTypes.ref(FusionNodeItem.class), FusionNodeItemVariant::new,
                    FusionNodeItemVariant::value)
            .branch(BandwidthNodeItemVariant.class, JsonTypes.ref(BandwidthNodeItem.class),
                    BandwidthNodeItemVariant::new, BandwidthNodeItemVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record SliceItemVariant(SliceItem value) implements NodeItem {}

    /** Holds the value of this branch. */
    record StorageNodeItemVariant(StorageNodeItem value) implements NodeItem {}

    /** Holds the value of this branch. */
    record RamNodeItemVariant(RamNodeItem value) implements NodeItem {}

    /** Holds the value of this branch. */
    record FusionNodeItemVariant(FusionNodeItem value) implements NodeItem {}

    /** Holds the value of this branch. */
    record BandwidthNodeItemVariant(BandwidthNodeItem value) implements NodeItem {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements NodeItem {}
}
