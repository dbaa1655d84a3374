package dev.chirograph.spec;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.document.DocumentReader;
import dev.chirograph.spec.scenario.ScenarioDocument;
import dev.chirograph.spec.scenario.ScenarioReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** The contracts that come with Chirograph, by name. Thread-safe. */
public final class BundledContracts {
    private static final String FOLDER = "/contracts/";
    private static final String INDEX = "contracts.yaml";

    private BundledContracts() {}

    /** Read once: every verb asks for it several times, and no run changes it. */
    private static final class Index {
        private static final List<BundledContract> CONTRACTS = read();

        private static List<BundledContract> read() {
            try (InputStream content = open(INDEX)) {
                return StreamSupport.stream(
                                new DocumentReader()
                                        .readPlain(FOLDER.substring(1) + INDEX, content)
                                        .path("contracts")
                                        .spliterator(),
                                false)
                        .map(Index::contract)
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static BundledContract contract(JsonNode entry) {
            return new BundledContract(
                    entry.path("name").asText(),
                    entry.path("title").asText(),
                    entry.path("file").asText(),
                    entry.path("document").asText(),
                    entry.path("url").asText(),
                    StreamSupport.stream(entry.path("scenarios").spliterator(), false)
                            .map(JsonNode::asText)
                            .toList(),
                    entry.hasNonNull("state") ? entry.get("state").asText() : null);
        }
    }

    /** Returns every bundled contract in the order of the index. */
    public static List<BundledContract> list() {
        return Index.CONTRACTS;
    }

    /** Returns whether there is a bundled contract of this name. */
    public static boolean contains(String name) {
        return list().stream().anyMatch(contract -> contract.name().equals(name));
    }

    /**
     * Reads a bundled contract.
     *
     * @throws IllegalArgumentException when there is none of this name
     * @throws ContractException when its document cannot be used
     */
    public static ContractReading read(String name) {
        return read(name, ContractReader.create());
    }

    /**
     * Reads a bundled contract with the overlays of a reader; its root folder has no meaning here.
     *
     * @throws IllegalArgumentException when there is none of this name
     * @throws ContractException when its document cannot be used
     */
    public static ContractReading read(String name, ContractReader reader) {
        BundledContract contract = named(name);
        return reader.readResource(BundledContracts.class, FOLDER, contract.file());
    }

    /**
     * Reads the scenarios of a bundled contract.
     *
     * @throws IllegalArgumentException when there is none of this name
     * @throws ContractException when a document cannot be used
     */
    public static List<ScenarioDocument> scenarios(String name) {
        return named(name).scenarios().stream()
                .map(path -> {
                    try (InputStream content = open(path)) {
                        return ScenarioReader.read(FOLDER.substring(1) + path, content);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    /**
     * Opens a file of the folder of contracts, for those who know what it holds.
     *
     * @param path as {@link BundledContract} names it
     * @throws IllegalStateException when it is not on the class path
     */
    public static InputStream open(String path) {
        InputStream content = BundledContracts.class.getResourceAsStream(FOLDER + path);
        if (content == null) {
            throw new IllegalStateException("a file of the bundled contracts is not on the class path: " + path);
        }
        return content;
    }

    /**
     * Returns what the index says of a contract.
     *
     * @throws IllegalArgumentException when there is none of this name
     */
    public static BundledContract named(String name) {
        return list().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no bundled contract named " + name));
    }
}
