package dev.chirograph.spec.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a document cannot be used as a contract; holds every complaint, not only the first. */
public final class ContractException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    /**
     * Makes the exception.
     *
     * @param diagnostics at least one, errors and warnings in the order they were found
     */
    public ContractException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::format).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Returns every complaint in the order it was found; never empty. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
