package dev.chirograph.client.http;

import java.net.http.HttpHeaders;
import java.time.Duration;

/**
 * How an answer is received.
 *
 * @param maxBytes most bytes of a buffered answer; a longer one fails the call
 * @param silence longest time without a byte inside a streamed answer
 * @param streamed which answers are not buffered but handed on as they come
 */
public record Reception(long maxBytes, Duration silence, Streamed streamed) {

    /** Tells by status and headers whether an answer is streamed. */
    @FunctionalInterface
    public interface Streamed {
        /** Returns whether the body is handed on unread. */
        boolean test(int status, HttpHeaders headers);
    }

    /** Returns the reception that buffers every answer. */
    public static Reception buffered(long maxBytes) {
        return new Reception(maxBytes, Duration.ZERO, (status, headers) -> false);
    }
}
