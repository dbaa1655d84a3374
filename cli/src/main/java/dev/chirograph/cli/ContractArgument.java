package dev.chirograph.cli;

import dev.chirograph.spec.BundledContract;
import dev.chirograph.spec.BundledContracts;
import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.ContractReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a user names as CONTRACT: a bundled contract, a file, or {@code -} for standard input. */
final class ContractArgument {
    private static final String STANDARD_INPUT = "-";
    private static final int SIBLINGS = 10_000;

    private ContractArgument() {}

    /**
     * Reads the contract.
     *
     * @throws UsageException when there is no such contract or file
     * @throws dev.chirograph.spec.diagnostic.ContractException when it cannot be used
     */
    static ContractReading read(String word, ContractReader reader) {
        if (word.equals(STANDARD_INPUT)) {
            return reader.read("standard input", System.in);
        }
        if (BundledContracts.contains(word)) {
            return BundledContracts.read(word, reader);
        }
        if (!looksLikeFile(word) && !Files.exists(path(word))) {
            throw new UsageException(unknown(word));
        }
        return reader.read(file(word));
    }

    /** Returns the names of the bundled contracts. */
    static List<String> bundledNames() {
        return BundledContracts.list().stream().map(BundledContract::name).toList();
    }

    /**
     * Returns the file that a word names.
     *
     * @throws UsageException when there is none, with what was probably meant
     */
    static Path file(String word) {
        Path file = path(word);
        if (Files.isDirectory(file)) {
            throw new UsageException("'" + word + "' is a folder, not a file." + documentIn(file));
        }
        if (!Files.exists(file)) {
            throw new UsageException("There is no file '" + word + "'."
                    + nearestFile(file)
                            .map(found -> " Did you mean '" + found + "'?")
                            .orElse(""));
        }
        if (!Files.isReadable(file)) {
            throw new UsageException("'" + word + "' may not be read.");
        }
        return file;
    }

    /**
     * Returns the folder that a word names.
     *
     * @throws UsageException when there is none
     */
    static Path folder(String word) {
        Path folder = path(word);
        if (!Files.isDirectory(folder)) {
            throw new UsageException("There is no folder '" + word + "'.");
        }
        return folder;
    }

    /**
     * Returns a path that need not exist.
     *
     * @throws UsageException when no path can have this name
     */
    static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + DiagnosticPrinter.printable(word) + "' cannot be the name of a file.");
        }
    }

    private static boolean looksLikeFile(String word) {
        return word.contains("/") || word.contains(".");
    }

    private static String unknown(String word) {
        List<String> candidates = new ArrayList<>(bundledNames());
        candidates.addAll(names(Path.of("")));
        return "There is no bundled contract or file '" + word + "'."
                + Suggestions.nearest(word, candidates)
                        .map(found -> " Did you mean '" + found + "'?")
                        .orElse(" Bundled are " + String.join(", ", bundledNames()) + ".");
    }

    private static String documentIn(Path folder) {
        return Stream.of("openapi.yaml", "openapi.yml", "openapi.json", "swagger.yaml", "swagger.json")
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .map(found -> " Did you mean '" + found + "'?")
                .orElse("");
    }

    /** Walks down the path and takes the nearest name wherever one is missing. */
    private static Optional<Path> nearestFile(Path file) {
        Path found = file.isAbsolute() ? file.getRoot() : Path.of("");
        for (Path step : file) {
            Path next = found.resolve(step);
            if (!Files.exists(next)) {
                Optional<String> name = Suggestions.nearest(step.toString(), names(found));
                if (name.isEmpty()) {
                    return Optional.empty();
                }
                next = found.resolve(name.get());
            }
            found = next;
        }
        return Files.isRegularFile(found) ? Optional.of(found) : Optional.empty();
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder.toAbsolutePath())) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder.toAbsolutePath())) {
            return children.limit(SIBLINGS)
                    .map(child -> child.getFileName().toString())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
