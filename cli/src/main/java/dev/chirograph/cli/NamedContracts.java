package dev.chirograph.cli;

import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.mock.ShadowedOperations;
import dev.chirograph.spec.BundledContracts;
import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.ContractReading;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.DiagnosticExcerpt;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The contracts that a verb works on, each under the short name by which its output speaks of it. */
final class NamedContracts {

    private NamedContracts() {}

    /**
     * Reads the contracts, by all processors.
     *
     * @param words as the user named them
     * @param all whether every bundled contract is wanted instead
     * @param err gets the warnings
     * @throws UsageException when none or too much is named, or two have one name
     * @throws dev.chirograph.spec.diagnostic.ContractException when one cannot be used, or not all of it may be read
     */
    static List<NamedContract> read(List<String> words, boolean all, ContractReader reader, PrintWriter err) {
        if (all && !words.isEmpty()) {
            throw new UsageException("Either name contracts or say --all, not both.");
        }
        if (!all && words.isEmpty()) {
            throw new UsageException("Name a contract, or say --all for every bundled one ("
                    + String.join(", ", ContractArgument.bundledNames()) + ").");
        }
        List<String> chosen = all ? ContractArgument.bundledNames() : words;
        ExecutorService readers = Executors.newFixedThreadPool(
                Math.min(chosen.size(), Runtime.getRuntime().availableProcessors()));
        try {
            List<Future<Read>> readings = chosen.stream()
                    .map(word -> readers.submit(() -> Read.of(word, reader)))
                    .toList();
            return inOrder(readings, err);
        } finally {
            readers.shutdownNow();
        }
    }

    /** However they were read, what is wrong with the first contract is said first. */
    private static List<NamedContract> inOrder(List<Future<Read>> readings, PrintWriter err) {
        List<NamedContract> contracts = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Future<Read> reading : readings) {
            Read read = finished(reading);
            DiagnosticPrinter.print(DiagnosticExcerpt.of(read.warnings()), "chirograph lint", err);
            DiagnosticPrinter.print(ShadowedOperations.of(read.contract().contract()), err);
            if (!names.add(read.contract().name())) {
                throw new UsageException(
                        "Two of the contracts have the name '" + read.contract().name() + "'.");
            }
            contracts.add(read.contract());
        }
        return contracts;
    }

    private static Read finished(Future<Read> reading) {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a contract could not be read", e);
        }
    }

    /** What was read, and what there is to say of it. */
    private record Read(NamedContract contract, List<Diagnostic> warnings) {

        static Read of(String word, ContractReader reader) {
            ContractReading reading = ContractArgument.read(word, reader).whole();
            NamedContract named = BundledContracts.contains(word)
                    ? NamedContract.bundled(word, reading.contract())
                    : NamedContract.ofFile(reading.contract());
            return new Read(named, reading.warnings());
        }
    }
}
