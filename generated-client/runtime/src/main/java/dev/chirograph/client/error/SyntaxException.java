package dev.chirograph.client.error;

/** Thrown when a body is no valid JSON or XML, or is beyond the limits; holds nothing of the text. */
public abstract class SyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Makes the exception. */
    protected SyntaxException(String problem) {
        super(problem);
    }

    /** Returns what is wrong. */
    public final String problem() {
        return String.valueOf(getMessage());
    }
}
