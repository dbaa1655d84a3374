package dev.chirograph.conformance.wire;

import java.nio.charset.StandardCharsets;

/**
 * An answer as it was received or is to be sent.
 *
 * @param status HTTP status code
 * @param headers header fields
 * @param body the bytes as they came, before any decoding; empty when there is none. The array must not be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Bodies are large; nothing compares messages.
public record WireAnswer(int status, Headers headers, byte[] body) {

    /** Returns an answer whose body is a text in UTF-8. */
    public static WireAnswer text(int status, String contentType, String body) {
        return new WireAnswer(status, Headers.of("Content-Type", contentType), body.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a copy with another status. */
    public WireAnswer withStatus(int changed) {
        return new WireAnswer(changed, headers, body);
    }

    /** Returns a copy with other headers. */
    public WireAnswer withHeaders(Headers changed) {
        return new WireAnswer(status, changed, body);
    }

    /** Returns a copy with another body. */
    public WireAnswer withBody(byte[] changed) {
        return new WireAnswer(status, headers, changed);
    }

    /** Returns a copy whose body is a text in UTF-8. */
    public WireAnswer withBody(String changed) {
        return withBody(changed.getBytes(StandardCharsets.UTF_8));
    }

    /** Shows the status and the size only: a body may hold credentials. */
    @Override
    public String toString() {
        return status + " with " + body.length + " bytes";
    }
}
