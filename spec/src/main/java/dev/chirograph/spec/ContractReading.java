package dev.chirograph.spec;

import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Severity;
import dev.chirograph.spec.document.BundledDocument;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.openapi.OpenApiReader;
import java.util.List;
import java.util.Set;

/**
 * A contract that could be read, and what was doubtful in its document.
 *
 * @param contract the contract
 * @param warnings in the order they were found; a strict caller refuses the contract when there are any
 */
public record ContractReading(Contract contract, List<Diagnostic> warnings) {
    private static final Set<String> GAPS = Set.of(
            BundledDocument.FORBIDDEN_REFERENCE,
            BundledDocument.UNREADABLE_REFERENCE,
            OpenApiReader.MALFORMED_EXTENSION,
            OpenApiReader.UNKNOWN_TYPE);

    /**
     * Returns the warnings as they are for a caller who judges by the contract: one that the contract lacks what its
     * author wrote, such as that of a refused reference, is an error.
     */
    public List<Diagnostic> complaints() {
        return warnings.stream()
                .map(warning -> GAPS.contains(warning.id()) ? warning.asError() : warning)
                .toList();
    }

    /**
     * Returns this reading, for a caller who judges by the contract and needs all of it.
     *
     * @throws ContractException when something is lacking, with every complaint
     */
    public ContractReading whole() {
        List<Diagnostic> complaints = complaints();
        if (complaints.stream().anyMatch(complaint -> complaint.severity() == Severity.ERROR)) {
            throw new ContractException(complaints);
        }
        return this;
    }
}
