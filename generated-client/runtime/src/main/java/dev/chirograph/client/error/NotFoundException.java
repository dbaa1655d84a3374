package dev.chirograph.client.error;

/** Thrown when what the call names does not exist (HTTP 404). */
public final class NotFoundException extends StatusException {
    private static final long serialVersionUID = 1;

    /** Makes the exception of an answer. */
    public NotFoundException(FailedResponse response) {
        super(response);
    }
}
