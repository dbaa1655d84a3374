package dev.chirograph.generator.output;

import org.jspecify.annotations.Nullable;

/** Thrown when generated sources cannot be written, or must not be written where they would go. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * Makes the exception.
     *
     * @param message one sentence that names the file
     * @param cause what the file system said, or null
     */
    public OutputException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
