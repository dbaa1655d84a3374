package dev.chirograph.conformance.driver;

/** Thrown when the login operation of the contract brought no token. */
final class LoginFailure extends Exception {
    private static final long serialVersionUID = 1;

    /** Makes the exception; the message holds no credentials. */
    LoginFailure(String message) {
        super(message);
    }
}
