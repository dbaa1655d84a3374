package dev.chirograph.generator.output;

import java.io.IOException;
import java.util.List;

/** Says why generated files cannot be written or checked. When a {@link SourceWriter} refuses, it has written nothing. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputException(List<String> problems) {
        super(String.join("\n", problems));
    }

    OutputException(String message, IOException cause) {
        super(message + ": " + cause, cause);
    }
}
