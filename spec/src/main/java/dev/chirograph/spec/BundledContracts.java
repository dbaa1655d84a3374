package dev.chirograph.spec;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.document.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The contracts that come with Chirograph, by name. Thread-safe. */
public final class BundledContracts {
    private static final String FOLDER = "/contracts/";
    private static final String INDEX = FOLDER + "contracts.yaml";

    private BundledContracts() {}

    /** Returns every bundled contract in the order of the index. */
    public static List<BundledContract> list() {
        try (InputStream content = BundledContracts.class.getResourceAsStream(INDEX)) {
            if (content == null) {
                throw new IllegalStateException(
                        "the index of the bundled contracts is not on the class path: " + INDEX);
            }
            List<BundledContract> contracts = new ArrayList<>();
            for (JsonNode entry :
                    new DocumentReader().readPlain(INDEX.substring(1), content).path("contracts")) {
                contracts.add(new BundledContract(
                        entry.path("name").asText(),
                        entry.path("title").asText(),
                        entry.path("file").asText(),
                        entry.path("document").asText(),
                        entry.path("url").asText()));
            }
            return List.copyOf(contracts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        BundledContract contract = list().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no bundled contract named " + name));
        return reader.readResource(BundledContracts.class, FOLDER, contract.file());
    }
}
