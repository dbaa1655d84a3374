package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Function;

/** What a type is made of, for whoever writes it in another form than JSON. */
public sealed interface TypeShape {

    /** A scalar, whose text {@link JsonType#fromText} reads. */
    record Scalar() implements TypeShape {}

    /** One of several types. */
    record Choice(Alternatives alternatives) implements TypeShape {}

    /** The types of which one is chosen. */
    interface Alternatives {
        /**
         * Returns the JSON of the type that suits best.
         *
         * @param reading the JSON that the value would be as each type
         */
        JsonNode best(Function<JsonType<?>, JsonNode> reading);

        /** Returns the type that was chosen for some JSON; {@link JsonTypes#ANY} when none suits. */
        JsonType<?> of(JsonNode json);
    }

    /** Any JSON: nothing is known before it came. */
    record Open() implements TypeShape {}

    /** An array. */
    record Array(JsonType<?> element) implements TypeShape {}

    /** An object with free names. */
    record Dictionary(JsonType<?> value) implements TypeShape {}

    /** An object with declared properties by wire name, in the contract's order. */
    record Structure(Map<String, Property<?>> properties) implements TypeShape {}
}
