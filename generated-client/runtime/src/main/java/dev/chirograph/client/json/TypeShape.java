package dev.chirograph.client.json;

import java.util.Map;

/** What a type is made of, for whoever writes it in another form than JSON. */
public sealed interface TypeShape {

    /** A scalar, whose text {@link JsonType#fromText} reads. */
    record Scalar() implements TypeShape {}

    /** Any JSON, or one of several types: nothing is known before it came. */
    record Open() implements TypeShape {}

    /** An array. */
    record Array(JsonType<?> element) implements TypeShape {}

    /** An object with free names. */
    record Dictionary(JsonType<?> value) implements TypeShape {}

    /** An object with declared properties by wire name, in the contract's order. */
    record Structure(Map<String, Property<?>> properties) implements TypeShape {}
}
