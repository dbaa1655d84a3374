package dev.chirograph.cli;

import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.driver.Credentials;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.recording.RecordingProxy;
import dev.chirograph.conformance.state.StateReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mock}: a provider that answers what the contract documents, until it is interrupted. */
@Command(
        name = "mock",
        description =
                "Starts a provider that answers what the contract documents and refuses what it forbids. Prints its "
                        + "URL when it is ready, and runs until it is interrupted.",
        footer = {
            "",
            "The credentials that it lets in are those of CHIROGRAPH_USERNAME, CHIROGRAPH_PASSWORD, CHIROGRAPH_TOKEN "
                    + "and CHIROGRAPH_API_KEY in the environment; where one is not set, it is made up and printed.",
            "A request chooses its answer with the header Prefer: example=NAME or Prefer: code=STATUS, has it held back "
                    + "with delay=MILLISECONDS, and spoilt with fault=FAULT.",
            "",
            "Examples:",
            "  chirograph mock lightlayer --port 8080",
            "  chirograph mock --all",
            "  chirograph mock openapi.yaml --record https://api.example/v2 --output recorded",
            "  chirograph mock vpsnet --latency 100..300ms --fault 'virtualMachines.*=503@0.1' --seed 7"
        })
final class MockVerb implements Callable<Integer> {
    private static final int MOST_MEBIBYTES = 1024;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "CONTRACT",
            description = "Name of a bundled contract, a file, or - for standard input. The paths of several contracts "
                    + "begin with their names.")
    private List<String> contracts = new ArrayList<>();

    @Option(names = "--all", description = "Every bundled contract.")
    private boolean all;

    @Option(names = "--port", paramLabel = "N", description = "TCP port (default: a free one).", defaultValue = "0")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "HOST",
            description = "Address to listen on (default: ${DEFAULT-VALUE}).",
            defaultValue = "127.0.0.1")
    private String address = "";

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description =
                    "What the provider of a contract of your own remembers between calls; docs/mock.md has the form.")
    private @Nullable String state;

    @Option(
            names = "--max-body",
            paramLabel = "MIB",
            description = "Largest body of a request in mebibytes; a larger one is answered with 413 "
                    + "(default: ${DEFAULT-VALUE}).",
            defaultValue = "16")
    private int largestBody;

    @Mixin
    private DisturbanceOptions disturbances = new DisturbanceOptions();

    @Mixin
    private RecordOptions record = new RecordOptions();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Override
    public Integer call() throws InterruptedException, IOException {
        if (port < 0 || port > 65_535) {
            throw new UsageException("A port is a number from 0 to 65535, not " + port + ".");
        }
        if (largestBody < 1 || largestBody > MOST_MEBIBYTES) {
            throw new UsageException(
                    "--max-body is a number from 1 to " + MOST_MEBIBYTES + ", not " + largestBody + ".");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<NamedContract> named = stateful(NamedContracts.read(
                contracts, all, reading.reader(), spec.commandLine().getErr()));
        if (record.recording()) {
            return record(named, out);
        }
        Credentials madeUp = MockOptions.usual().credentials();
        Credentials letIn = SecretSource.ofProcess().given(madeUp);
        MockProvider provider = start(named, letIn);
        Runtime.getRuntime().addShutdownHook(new Thread(provider::close, "mock-stop"));
        named.forEach(contract -> out.println(contract.name() + " is ready at "
                + (named.size() == 1 ? provider.baseUrl() : provider.baseUrl(contract.name()))));
        printMadeUp(madeUp, letIn, out);
        out.flush();
        new CountDownLatch(1).await();
        return ExitCode.HOLDS;
    }

    private int record(List<NamedContract> named, PrintWriter out) throws InterruptedException {
        RecordingProxy proxy =
                record.start(named, listening(), spec.commandLine().getErr());
        Runtime.getRuntime().addShutdownHook(new Thread(proxy::close, "record-stop"));
        out.println(named.get(0).name() + " is recorded at " + proxy.baseUrl());
        out.println("  examples   " + proxy.file());
        out.flush();
        new CountDownLatch(1).await();
        return ExitCode.HOLDS;
    }

    private MockOptions listening() {
        return MockOptions.usual().withPort(port).withAddress(address).withLargestBody(largestBody << 20);
    }

    private List<NamedContract> stateful(List<NamedContract> named) throws IOException {
        if (state == null) {
            return named;
        }
        if (named.size() > 1) {
            throw new UsageException("--state belongs to one contract; " + named.size() + " are named.");
        }
        NamedContract contract = named.get(0);
        try (InputStream content = Files.newInputStream(PathArgument.file(state))) {
            return List.of(contract.withState(StateReader.read(contract.contract(), state, content)));
        }
    }

    private MockProvider start(List<NamedContract> named, Credentials letIn) {
        MockOptions options = disturbances.apply(listening().withCredentials(letIn), named);
        try {
            return named.size() == 1
                    ? MockProvider.start(named.get(0), options)
                    : MockProvider.startAll(named, options);
        } catch (UncheckedIOException e) {
            throw new UsageException("The mock cannot listen on " + address + (port == 0 ? "" : ":" + port)
                    + (port == 0 ? "; is it an address of this machine?" : "; another program may hold the port."));
        }
    }

    /** What the user gave he knows; only what was made up for this run is shown. */
    private static void printMadeUp(Credentials madeUp, Credentials letIn, PrintWriter out) {
        if (letIn.password() != null && letIn.password().equals(madeUp.password())) {
            out.println("  user name  " + letIn.username());
            out.println("  password   " + letIn.password());
        }
        if (letIn.token() != null && letIn.token().equals(madeUp.token())) {
            out.println("  token      " + letIn.token());
        }
        String key = letIn.apiKey("");
        if (key != null && key.equals(madeUp.apiKey(""))) {
            out.println("  API key    " + key);
        }
    }
}
