// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Plant
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * A base that is put together itself, and has its discriminator in one of its parts.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface Plant {
    /** How this type is read and written. */
    UnionType<Plant> TYPE = UnionType.builder(Plant.class).discriminator("family")
            .branch(PlantBaseVariant.class, JsonTypes.ref(PlantBase.class), PlantBaseVariant::new,
                    PlantBaseVariant::value, "Plant")
            .branch(TreeVariant.class, JsonTypes.ref(Tree.class), TreeVariant::new, TreeVariant::value, "Tree")
            .branch(MossVariant.class, JsonTypes.ref(Moss.class), MossVariant::new, MossVariant::value, "Moss")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record PlantBaseVariant(PlantBase value) implements Plant {}

    /** Holds the value of this branch. */
    record TreeVariant(Tree value) implements Plant {}

    /** Holds the value of this branch. */
    record MossVariant(Moss value) implements Plant {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Plant {}
}
