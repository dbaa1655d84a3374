package dev.chirograph.conformance;

/** Thrown when nothing listens at the target, so that no case can be judged. */
public final class TargetUnreachableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Makes the exception; the message names the target without credentials. */
    public TargetUnreachableException(String message) {
        super(message);
    }
}
