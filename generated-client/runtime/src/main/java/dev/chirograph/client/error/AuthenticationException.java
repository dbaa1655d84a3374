package dev.chirograph.client.error;

/** Thrown when the provider does not accept the credentials (HTTP 401, or a word in the body that means the same). */
public final class AuthenticationException extends StatusException {
    private static final long serialVersionUID = 1;

    /** Makes the exception of an answer. */
    public AuthenticationException(FailedResponse response) {
        super(response);
    }
}
