package dev.chirograph.cli;

import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.spec.BundledContracts;
import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.ContractReading;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The contracts that a verb works on, each under the short name by which its output speaks of it. */
final class NamedContracts {

    private NamedContracts() {}

    /**
     * Reads the contracts.
     *
     * @param words as the user named them
     * @param all whether every bundled contract is wanted instead
     * @param err gets the warnings
     * @throws UsageException when none or too much is named, or two have one name
     */
    static List<NamedContract> read(List<String> words, boolean all, ContractReader reader, PrintWriter err) {
        if (all && !words.isEmpty()) {
            throw new UsageException("Either name contracts or say --all, not both.");
        }
        if (!all && words.isEmpty()) {
            throw new UsageException("Name a contract, or say --all for every bundled one ("
                    + String.join(", ", ContractArgument.bundledNames()) + ").");
        }
        List<NamedContract> contracts = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (String word : all ? ContractArgument.bundledNames() : words) {
            ContractReading reading = ContractArgument.read(word, reader);
            DiagnosticPrinter.print(reading.warnings(), err);
            NamedContract named = BundledContracts.contains(word)
                    ? NamedContract.bundled(word, reading.contract())
                    : NamedContract.ofFile(reading.contract());
            if (!names.add(named.name())) {
                throw new UsageException("Two of the contracts have the name '" + named.name() + "'.");
            }
            contracts.add(named);
        }
        return contracts;
    }
}
