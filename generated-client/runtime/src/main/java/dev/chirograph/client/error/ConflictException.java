package dev.chirograph.client.error;

/** Thrown when the call contradicts the present state (HTTP 409). */
public final class ConflictException extends StatusException {
    private static final long serialVersionUID = 1;

    /** Makes the exception of an answer. */
    public ConflictException(FailedResponse response) {
        super(response);
    }
}
