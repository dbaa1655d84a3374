package dev.chirograph.generator;

import dev.chirograph.generator.emit.ClientSources;
import dev.chirograph.generator.emit.TestedContract;
import dev.chirograph.generator.model.ApiModel;
import dev.chirograph.generator.model.ApiModelBuilder;
import dev.chirograph.generator.naming.JavaNamer;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.output.Changes;
import dev.chirograph.generator.output.SourceWriter;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.model.Contract;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Generates the Java client of a contract.
 *
 * <p>The way of a contract: {@link ApiModelBuilder} decides what will be generated, {@link JavaNamer} gives every part
 * its Java name, {@link ClientSources} prints the classes, {@link SourceWriter} brings the folder to that state.
 * Nothing is written before everything is printed. The same contract and options give the same bytes, whatever the
 * platform, the folder or the time.
 *
 * <p>Immutable and thread-safe, as long as two runs do not write to one folder.
 */
public final class ClientGenerator {
    private final Contract contract;
    private final List<Diagnostic> earlier;
    private final GeneratorOptions options;

    private ClientGenerator(Contract contract, List<Diagnostic> earlier, GeneratorOptions options) {
        this.contract = contract;
        this.earlier = earlier;
        this.options = options;
    }

    /**
     * Returns a generator.
     *
     * @param contract what to generate from
     * @param warnings what its reader already complained about; strictness concerns these too
     * @param options what the user decides
     */
    public static ClientGenerator of(Contract contract, List<Diagnostic> warnings, GeneratorOptions options) {
        return new ClientGenerator(contract, List.copyOf(warnings), options);
    }

    /**
     * Writes what differs from the contract, removes what it no longer has, and leaves foreign files alone.
     *
     * @throws ContractException when the options are strict and there is a warning; nothing is written then
     * @throws dev.chirograph.generator.output.OutputException when a file cannot be written
     */
    public GenerationResult generate() {
        Rendered rendered = render();
        Changes sources = writer(options.output()).write(rendered.sources());
        GeneratorOptions.Tests tests = options.tests();
        Changes testChanges =
                tests == null ? Changes.ofNothing() : writer(tests.output()).write(rendered.tests());
        return new GenerationResult(sources, testChanges, rendered.warnings());
    }

    /**
     * Tells how the folders differ from the contract; writes nothing.
     *
     * @throws ContractException when the options are strict and there is a warning
     * @throws dev.chirograph.generator.output.OutputException when a file cannot be read
     */
    public GenerationResult check() {
        Rendered rendered = render();
        Changes sources = writer(options.output()).check(rendered.sources());
        GeneratorOptions.Tests tests = options.tests();
        Changes testChanges =
                tests == null ? Changes.ofNothing() : writer(tests.output()).check(rendered.tests());
        return new GenerationResult(sources, testChanges, rendered.warnings());
    }

    /** A folder may hold several clients, each in a package of its own. */
    private SourceWriter writer(Path folder) {
        String home = options.packageName().replace('.', '/') + "/";
        Set<String> folders = Set.of(home, home + "model/");
        return new SourceWriter(folder, path -> folders.contains(path.substring(0, path.lastIndexOf('/') + 1)));
    }

    private record Rendered(
            SortedMap<String, String> sources, SortedMap<String, String> tests, List<Diagnostic> warnings) {}

    private Rendered render() {
        Diagnostics diagnostics = Diagnostics.of(contract.locator());
        earlier.forEach(diagnostics::add);
        ApiModel model = new ApiModelBuilder(contract, diagnostics).build();
        JavaNames names = JavaNamer.name(model, options.packageName(), diagnostics);
        List<Diagnostic> warnings = diagnostics.list();
        if (options.strict() && !warnings.isEmpty()) {
            throw new ContractException(
                    warnings.stream().map(Diagnostic::asError).toList());
        }
        ClientSources sources = new ClientSources(model, names);
        GeneratorOptions.Tests tests = options.tests();
        return new Rendered(
                sources.client(),
                tests == null ? new TreeMap<>() : sources.tests(tested(tests)),
                new ArrayList<>(warnings));
    }

    private static TestedContract tested(GeneratorOptions.Tests tests) {
        return tests.bundled()
                ? new TestedContract.Bundled(tests.contract(), tests.reader())
                : new TestedContract.OfFile(tests.contract(), tests.reader());
    }
}
