package dev.chirograph.client.json;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One declared element of a generated tuple.
 *
 * @param index place in the array, from 0
 * @param type how the element is read and written
 * @param required whether every tuple has it
 * @param nullable whether it may be JSON null
 * @param secret whether {@code toString} hides it ({@code format: password})
 */
public record Position<T>(int index, JsonType<T> type, boolean required, boolean nullable, boolean secret) {

    /** Returns an element that every tuple has. */
    public static <T> Position<T> required(int index, JsonType<T> type) {
        return new Position<>(index, type, true, false, false);
    }

    /** Returns an element that a shorter tuple lacks. */
    public static <T> Position<T> optional(int index, JsonType<T> type) {
        return new Position<>(index, type, false, false, false);
    }

    /** Returns this element as one that may be JSON null. */
    public Position<T> orNull() {
        return new Position<>(index, type, required, true, secret);
    }

    /** Returns this element hidden from {@code toString}. */
    public Position<T> hidden() {
        return new Position<>(index, type, required, nullable, true);
    }

    boolean fits(JsonNode element) {
        return element.isNull() ? nullable || type.fits(element) : type.fits(element);
    }
}
