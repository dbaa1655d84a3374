package dev.chirograph.client.error;

import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.net.http.HttpHeaders;

/** Thrown when an answer came that is not of the contract's shape; keeps the answer, and knows where it differs. */
public final class DecodeException extends ApiException {
    private static final long serialVersionUID = 1;

    private final transient FailedResponse response;
    private final String pointer;

    /**
     * Makes the exception.
     *
     * @param pointer where the answer differs, as JSON Pointer (RFC 6901); empty for the whole answer
     * @param problem what is wrong there, without values of the answer
     */
    public DecodeException(FailedResponse response, String pointer, String problem, Throwable cause) {
        super(
                response.operation(),
                "HTTP status " + response.status() + ", but the answer is unreadable: " + problem
                        + (pointer.isEmpty() ? "" : " at " + pointer),
                cause);
        this.response = response;
        this.pointer = pointer;
    }

    /** Returns the HTTP status of the answer. */
    public int status() {
        return response.status();
    }

    /** Returns the headers of the answer. */
    public HttpHeaders headers() {
        return response.headers();
    }

    /** Returns the body as it came. */
    public byte[] rawBody() {
        return response.rawBody().clone();
    }

    /** Returns where the answer differs, as JSON Pointer (RFC 6901); empty for the whole answer. */
    public String pointer() {
        return pointer;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        throw new NotSerializableException(getClass().getName());
    }
}
