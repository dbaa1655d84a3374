package dev.chirograph.spec;

import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.model.Contract;
import java.util.List;

/**
 * A contract that could be read, and what was doubtful in its document.
 *
 * @param contract the contract
 * @param warnings in the order they were found; a strict caller refuses the contract when there are any
 */
public record ContractReading(Contract contract, List<Diagnostic> warnings) {}
