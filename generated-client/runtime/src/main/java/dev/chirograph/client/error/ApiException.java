package dev.chirograph.client.error;

import org.jspecify.annotations.Nullable;

/**
 * What every failed call throws: {@link StatusException} when the provider refused, {@link TransportException} when no
 * usable answer came, {@link DecodeException} when the answer is not of the contract's shape.
 *
 * <p>Messages and {@code toString} hold no credentials and nothing of the bodies.
 */
public abstract class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final @Nullable String operation;

    /**
     * Makes the exception.
     *
     * @param operation operationId of the call; null when it is not known
     */
    protected ApiException(@Nullable String operation, String message, @Nullable Throwable cause) {
        super(operation == null ? message : operation + ": " + message, cause);
        this.operation = operation;
    }

    /** Returns the operationId of the call that failed, or null when it is not known. */
    public final @Nullable String operation() {
        return operation;
    }
}
