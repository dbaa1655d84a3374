// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Pet
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface Pet {
    /** How this type is read and written. */
    UnionType<Pet> TYPE = UnionType.builder(Pet.class).discriminator("kind")
            .branch(CatVariant.class, JsonTypes.ref(Cat.class), CatVariant::new, CatVariant::value, "cat")
            .branch(DogVariant.class, JsonTypes.ref(Dog.class), DogVariant::new, DogVariant::value, "dog")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record CatVariant(Cat value) implements Pet {}

    /** Holds the value of this branch. */
    record DogVariant(Dog value) implements Pet {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Pet {}
}
