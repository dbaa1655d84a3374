package dev.chirograph.spec.document;

import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Severity;
import java.io.IOException;

/** Thrown when a file that a document refers to is there, but is no document; the message names what is wrong and where. */
final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1;

    /** @param cause what the loader says of the file */
    UnreadableFileException(ContractException cause) {
        super(problem(cause), cause);
    }

    private static String problem(ContractException refusal) {
        return refusal.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .findFirst()
                .map(UnreadableFileException::placed)
                .orElse("");
    }

    private static String placed(Diagnostic problem) {
        return problem.location().place() + ": " + problem.message();
    }
}
