package dev.chirograph.cli;

import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.recording.RecordingProxy;
import dev.chirograph.spec.model.Effect;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code mock} that record a live provider. */
final class RecordOptions {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    @Option(
            names = "--record",
            paramLabel = "URL",
            description =
                    "Passes calls on to this live provider, and writes what it answers into --output as examples for "
                            + "the contract, without secrets.")
    private @Nullable String provider;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Folder for the recorded examples, an OpenAPI Overlay 1.0; only with --record.")
    private @Nullable String output;

    @Option(
            names = "--allow",
            paramLabel = "EFFECT",
            split = ",",
            description = "Effects that recorded calls may have on the provider beyond reading: write, destructive, "
                    + "spend; only with --record.")
    private List<String> allowed = new ArrayList<>();

    /**
     * Returns whether a provider is to be recorded.
     *
     * @throws UsageException when the options do not go together
     */
    boolean recording() {
        if (provider == null && (output != null || !allowed.isEmpty())) {
            throw new UsageException("--output and --allow go with --record URL.");
        }
        if (provider != null && output == null) {
            throw new UsageException("--record needs --output, the folder for the recorded examples.");
        }
        return provider != null;
    }

    /**
     * Starts to record.
     *
     * @throws UsageException when an option makes no sense, or the folder holds a recording
     */
    RecordingProxy start(List<NamedContract> contracts, MockOptions listening, PrintWriter err) {
        if (contracts.size() > 1) {
            throw new UsageException(
                    "--record names the provider of one contract; " + contracts.size() + " are named.");
        }
        try {
            return RecordingProxy.start(
                    new RecordingProxy.Settings(
                            contracts.get(0),
                            UrlArgument.of("--record", String.valueOf(provider)),
                            effects(),
                            PathArgument.path(String.valueOf(output)),
                            TIMEOUT,
                            Clock.systemUTC()),
                    listening,
                    line -> {
                        err.println(DiagnosticPrinter.printable(line));
                        err.flush();
                    });
        } catch (FileAlreadyExistsException e) {
            throw new UsageException("'" + e.getMessage() + "' is there already; a recording is never replaced.");
        } catch (FileSystemException e) {
            throw new UsageException("Nothing can be written to '" + output + "': " + e.getMessage() + ".");
        } catch (IOException e) {
            throw new UsageException("The recorder cannot listen: " + e.getMessage() + ".");
        }
    }

    private Set<Effect> effects() {
        Set<Effect> effects = EnumSet.of(Effect.READ);
        allowed.forEach(word -> effects.add(EffectArgument.of(word)));
        return effects;
    }
}
