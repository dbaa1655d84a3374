package dev.chirograph.client.error;

/** Thrown when the provider failed (HTTP 5xx). */
public final class ServerException extends StatusException {
    private static final long serialVersionUID = 1;

    /** Makes the exception of an answer. */
    public ServerException(FailedResponse response) {
        super(response);
    }
}
