package dev.chirograph.spec;

import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Severity;
import dev.chirograph.spec.document.BundledDocument;
import dev.chirograph.spec.model.Contract;
import java.util.List;

/**
 * A contract that could be read, and what was doubtful in its document.
 *
 * @param contract the contract
 * @param warnings in the order they were found; a strict caller refuses the contract when there are any
 */
public record ContractReading(Contract contract, List<Diagnostic> warnings) {

    /**
     * Returns the warnings as they are for a caller who judges by the contract: a refused reference is an error, since
     * the contract lacks what stands there.
     */
    public List<Diagnostic> complaints() {
        return warnings.stream()
                .map(warning -> warning.id().equals(BundledDocument.FORBIDDEN_REFERENCE) ? warning.asError() : warning)
                .toList();
    }

    /**
     * Returns this reading, for a caller who judges by the contract and needs all of it.
     *
     * @throws ContractException when a reference was refused, with every complaint
     */
    public ContractReading whole() {
        List<Diagnostic> complaints = complaints();
        if (complaints.stream().anyMatch(complaint -> complaint.severity() == Severity.ERROR)) {
            throw new ContractException(complaints);
        }
        return this;
    }
}
