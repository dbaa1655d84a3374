// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Shape
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface Shape {
    /** How this type is read and written. */
    UnionType<Shape> TYPE = UnionType.builder(Shape.class).discriminator("form")
            .branch(ShapeBaseVariant.class, JsonTypes.ref(ShapeBase.class), ShapeBaseVariant::new,
                    ShapeBaseVariant::value, "plain")
            .branch(CircleVariant.class, JsonTypes.ref(Circle.class), CircleVariant::new, CircleVariant::value, "round")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record ShapeBaseVariant(ShapeBase value) implements Shape {}

    /** Holds the value of this branch. */
    record CircleVariant(Circle value) implements Shape {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Shape {}
}
