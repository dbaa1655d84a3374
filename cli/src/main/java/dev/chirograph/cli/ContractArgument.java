package dev.chirograph.cli;

import dev.chirograph.spec.BundledContract;
import dev.chirograph.spec.BundledContracts;
import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.ContractReading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a user names as CONTRACT: a bundled contract, a file, or {@code -} for standard input. */
final class ContractArgument {
    private static final String STANDARD_INPUT = "-";
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:");

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
        if (ADDRESS.matcher(word).lookingAt()) {
            throw new UsageException(
                    "A contract is a file, and no address is fetched: fetch it (curl -fsSLO URL), then name the file.");
        }
        Path file = PathArgument.path(word);
        if (!looksLikeFile(word) && !Files.exists(file)) {
            throw new UsageException(unknown(word));
        }
        if (Files.isDirectory(file)) {
            throw new UsageException("'" + word + "' is a folder, not a file." + documentIn(file));
        }
        return reader.read(PathArgument.file(word));
    }

    /** Returns the names of the bundled contracts. */
    static List<String> bundledNames() {
        return BundledContracts.list().stream().map(BundledContract::name).toList();
    }

    private static boolean looksLikeFile(String word) {
        return word.contains("/") || word.contains(".");
    }

    private static String unknown(String word) {
        List<String> candidates = new ArrayList<>(bundledNames());
        candidates.addAll(PathArgument.names(Path.of("")));
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
}
