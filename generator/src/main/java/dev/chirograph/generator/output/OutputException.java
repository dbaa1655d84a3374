package dev.chirograph.generator.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;

/** Says why generated files cannot be written or checked. When a {@link SourceWriter} refuses, it has written nothing. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputException(List<String> problems) {
        super(String.join("\n", problems));
    }

    OutputException(String message, IOException cause) {
        super(message + ": " + reason(cause), cause);
    }

    /** The usual reasons in words: the text of such an exception is the name of a file, and nothing else. */
    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        String stated = cause instanceof FileSystemException failure ? failure.getReason() : null;
        return stated == null ? cause.toString() : stated;
    }
}
