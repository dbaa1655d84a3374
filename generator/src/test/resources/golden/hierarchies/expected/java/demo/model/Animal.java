// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Animal
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * Any animal, also one of no particular kind.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface Animal {
    /** How this type is read and written. */
    UnionType<Animal> TYPE = UnionType.builder(Animal.class).discriminator("kind")
            .branch(AnimalBaseVariant.class, JsonTypes.ref(AnimalBase.class), AnimalBaseVariant::new,
                    AnimalBaseVariant::value, "Animal")
            .branch(CatVariant.class, JsonTypes.ref(Cat.class), CatVariant::new, CatVariant::value, "Cat")
            .branch(DogVariant.class, JsonTypes.ref(Dog.class), DogVariant::new, DogVariant::value, "Dog")
            .branch(PuppyVariant.class, JsonTypes.ref(Puppy.class), PuppyVariant::new, PuppyVariant::value, "Puppy")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record AnimalBaseVariant(AnimalBase value) implements Animal {}

    /** Holds the value of this branch. */
    record CatVariant(Cat value) implements Animal {}

    /** Holds the value of this branch. */
    record DogVariant(Dog value) implements Animal {}

    /** Holds the value of this branch. */
    record PuppyVariant(Puppy value) implements Animal {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Animal {}
}
