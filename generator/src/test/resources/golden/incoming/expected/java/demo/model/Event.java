// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Event
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface Event {
    /** How this type is read and written. */
    UnionType<Event> TYPE = UnionType.builder(Event.class).discriminator("kind")
            .branch(PetVariant.class, JsonTypes.ref(Pet.class), PetVariant::new, PetVariant::value, "Pet")
            .branch(SaleVariant.class, JsonTypes.ref(Sale.class), SaleVariant::new, SaleVariant::value, "Sale")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record PetVariant(Pet value) implements Event {}

    /** Holds the value of this branch. */
    record SaleVariant(Sale value) implements Event {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Event {}
}
