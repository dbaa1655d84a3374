package dev.chirograph.client.error;

import org.jspecify.annotations.Nullable;

/** Thrown when no usable answer came: no connection, a time-out, a broken or too large answer, an interrupted wait. */
public final class TransportException extends ApiException {
    private static final long serialVersionUID = 1;

    /** Makes the exception. */
    public TransportException(@Nullable String operation, String message, @Nullable Throwable cause) {
        super(operation, message, cause);
    }
}
