package dev.chirograph.client.error;

/** Thrown when the credentials do not allow the call (HTTP 403). */
public final class ForbiddenException extends StatusException {
    private static final long serialVersionUID = 1;

    /** Makes the exception of an answer. */
    public ForbiddenException(FailedResponse response) {
        super(response);
    }
}
