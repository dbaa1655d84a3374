package dev.chirograph.benchmarks;

import dev.chirograph.generator.ClientGenerator;
import dev.chirograph.generator.GenerationResult;
import dev.chirograph.generator.GeneratorOptions;
import dev.chirograph.generator.emit.ClientSources;
import dev.chirograph.generator.model.ApiModel;
import dev.chirograph.generator.model.ApiModelBuilder;
import dev.chirograph.generator.naming.JavaNamer;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.spec.BundledContracts;
import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.ContractReading;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.model.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The steps from a document to sources, one by one and together, once everything is compiled. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class GeneratorBenchmark {
    /** A bundled name, or the path of a document ({@code -p contract=/path/to/openapi.yaml}). */
    @Param({"lightlayer", "vpsnet"})
    public String contract = "lightlayer";

    private @Nullable Loaded loaded;

    private record Loaded(ContractReading reading, ApiModel model, JavaNames names, Path folder) {}

    /** Reads what the later steps start from. */
    @Setup
    public void load() throws IOException {
        ContractReading reading = readDocument();
        ApiModel model = model(reading.contract());
        JavaNames names = names(model, reading.contract());
        loaded = new Loaded(reading, model, names, Files.createTempDirectory("chirograph-benchmark"));
    }

    /** Document to contract. */
    @Benchmark
    public ContractReading read() {
        return readDocument();
    }

    /** Contract to model with names. */
    @Benchmark
    public JavaNames modelAndNames() {
        Contract read = loaded().reading().contract();
        return names(model(read), read);
    }

    /** Model to text. */
    @Benchmark
    public SortedMap<String, String> emit() {
        return new ClientSources(loaded().model(), loaded().names()).client();
    }

    /** Document to files, into a folder that already holds them after the first time. */
    @Benchmark
    public GenerationResult whole() {
        ContractReading reading = readDocument();
        GeneratorOptions options = GeneratorOptions.of("demo", loaded().folder());
        return ClientGenerator.of(reading.contract(), reading.warnings(), options)
                .generate();
    }

    private ContractReading readDocument() {
        return BundledContracts.contains(contract)
                ? BundledContracts.read(contract)
                : ContractReader.create().read(Path.of(contract));
    }

    private static ApiModel model(Contract contract) {
        return new ApiModelBuilder(contract, Diagnostics.of(contract.locator())).build();
    }

    private static JavaNames names(ApiModel model, Contract contract) {
        return JavaNamer.name(model, "demo", Diagnostics.of(contract.locator()));
    }

    private Loaded loaded() {
        if (loaded == null) {
            throw new IllegalStateException("not set up");
        }
        return loaded;
    }
}
