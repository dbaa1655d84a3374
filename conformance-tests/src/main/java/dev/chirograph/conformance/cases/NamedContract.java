package dev.chirograph.conformance.cases;

import dev.chirograph.conformance.state.StateDeclaration;
import dev.chirograph.conformance.state.StateReader;
import dev.chirograph.spec.BundledContracts;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Severity;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.scenario.ScenarioDocument;
import dev.chirograph.spec.scenario.ScenarioLint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A contract under the short name that case ids begin with, and what is known beside it.
 *
 * @param name such as {@code lightlayer}; without a slash, unique within a run
 * @param contract the contract
 * @param scenarios Arazzo documents whose workflows are replayed
 * @param state what a mock provider remembers between calls
 */
public record NamedContract(String name, Contract contract, List<ScenarioDocument> scenarios, StateDeclaration state) {

    /** Copies the list. */
    public NamedContract {
        scenarios = List.copyOf(scenarios);
    }

    /** Makes one without scenarios, whose mock provider remembers nothing. */
    public NamedContract(String name, Contract contract) {
        this(name, contract, List.of(), StateDeclaration.NONE);
    }

    /**
     * Returns a bundled contract with its scenarios and state.
     *
     * @throws IllegalArgumentException when there is none of this name
     */
    public static NamedContract bundled(String name) {
        return bundled(name, BundledContracts.read(name).contract());
    }

    /**
     * Returns a bundled contract that was read before, overlays included, with its scenarios and state. Where an overlay
     * took operations away, the scenarios and the state that need them go with them.
     *
     * @throws IllegalArgumentException when there is none of this name
     */
    public static NamedContract bundled(String name, Contract read) {
        List<ScenarioDocument> fitting = BundledContracts.scenarios(name).stream()
                .filter(document -> ScenarioLint.lint(read, document).stream()
                        .noneMatch(found -> found.severity() == Severity.ERROR))
                .toList();
        return new NamedContract(name, read, fitting, bundledState(name, read));
    }

    private static StateDeclaration bundledState(String name, Contract read) {
        String path = BundledContracts.named(name).state();
        if (path == null) {
            return StateDeclaration.NONE;
        }
        try (InputStream content = BundledContracts.open(path)) {
            return StateReader.read(read, "contracts/" + path, content);
        } catch (ContractException e) {
            return StateDeclaration.NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a copy with more scenarios. */
    public NamedContract withScenarios(List<ScenarioDocument> more) {
        List<ScenarioDocument> all = new ArrayList<>(scenarios);
        all.addAll(more);
        return new NamedContract(name, contract, all, state);
    }

    /** Returns a copy whose mock provider remembers something else. */
    public NamedContract withState(StateDeclaration other) {
        return new NamedContract(name, contract, scenarios, other);
    }

    /**
     * Returns the short name of a contract that was read from a file: the folder's name for {@code openapi.yaml} and the
     * like, else the file's name without its ending.
     */
    public static NamedContract ofFile(Contract contract) {
        String source = contract.source().replace('\\', '/');
        String file = lastStep(source);
        int dot = file.lastIndexOf('.');
        String base = dot > 0 ? file.substring(0, dot) : file;
        boolean telling = !base.equals("openapi") && !base.equals("swagger");
        String folder = source.length() == file.length()
                ? ""
                : lastStep(source.substring(0, source.length() - file.length() - 1));
        return new NamedContract(telling || folder.isEmpty() ? base : folder, contract);
    }

    private static String lastStep(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
