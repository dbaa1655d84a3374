package dev.chirograph.cli;

/** Thrown when the arguments ask for something that cannot be done; its message is the one line that the user reads. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * Makes the exception.
     *
     * @param message a whole sentence, with a suggestion where there is one; holds no secret
     */
    UsageException(String message) {
        super(message);
    }
}
