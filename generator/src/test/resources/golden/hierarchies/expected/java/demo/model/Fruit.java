// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Fruit
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * Alternatives without the property that tells them apart.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface Fruit {
    /** How this type is read and written. */
    UnionType<Fruit> TYPE = UnionType.builder(Fruit.class).discriminator("sort")
            .branch(AppleVariant.class, JsonTypes.ref(Apple.class), AppleVariant::new, AppleVariant::value, "apple")
            .branch(PearVariant.class, JsonTypes.ref(Pear.class), PearVariant::new, PearVariant::value, "williams",
                    "conference")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record AppleVariant(Apple value) implements Fruit {}

    /** Holds the value of this branch. */
    record PearVariant(Pear value) implements Fruit {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Fruit {}
}
