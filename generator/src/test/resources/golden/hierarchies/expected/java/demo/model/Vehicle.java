// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Vehicle
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * The base lists the words of its kinds in its own spelling.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface Vehicle {
    /** How this type is read and written. */
    UnionType<Vehicle> TYPE = UnionType.builder(Vehicle.class).discriminator("kind")
            .branch(VehicleBaseVariant.class, JsonTypes.ref(VehicleBase.class), VehicleBaseVariant::new,
                    VehicleBaseVariant::value, "VEHICLE")
            .branch(CarVariant.class, JsonTypes.ref(Car.class), CarVariant::new, CarVariant::value, "CAR")
            .branch(CargoBikeVariant.class, JsonTypes.ref(CargoBike.class), CargoBikeVariant::new,
                    CargoBikeVariant::value, "CARGO_BIKE")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record VehicleBaseVariant(VehicleBase value) implements Vehicle {}

    /** Holds the value of this branch. */
    record CarVariant(Car value) implements Vehicle {}

    /** Holds the value of this branch. */
    record CargoBikeVariant(CargoBike value) implements Vehicle {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Vehicle {}
}
