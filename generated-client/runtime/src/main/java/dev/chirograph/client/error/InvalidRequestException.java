package dev.chirograph.client.error;

/** Thrown when the provider does not accept what the request says (HTTP 400, 422). */
public final class InvalidRequestException extends StatusException {
    private static final long serialVersionUID = 1;

    /** Makes the exception of an answer. */
    public InvalidRequestException(FailedResponse response) {
        super(response);
    }
}
