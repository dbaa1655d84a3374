package dev.chirograph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command line of Chirograph: one verb per facade.
 *
 * <p>A verb is a class of this package that is listed here. Its fields hold only arguments: picocli looks at the fields
 * of every verb that it has to list, and a field of a facade's type would load that facade even for {@code --help}.
 */
@Command(
        name = "chirograph",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Chirograph.Version.class,
        description = "Java clients from OpenAPI documents, and a conformance suite that holds providers to them.",
        synopsisSubcommandLabel = "VERB",
        footer = {
            "",
            "CONTRACT is the name of a bundled contract (chirograph contracts), a file, or - for standard input.",
            "",
            "Example:",
            "  chirograph conform --all"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything holds",
            "1:a contract is broken",
            "2:wrong usage, or a contract that cannot be read",
            "3:the target cannot be reached",
            "70:Chirograph itself failed"
        })
public final class Chirograph implements Runnable {
    private static final Map<String, Class<?>> VERBS = new LinkedHashMap<>();

    static {
        VERBS.put("contracts", ContractsVerb.class);
        VERBS.put("lint", LintVerb.class);
        VERBS.put("generate", GenerateVerb.class);
        VERBS.put("mock", MockVerb.class);
        VERBS.put("conform", ConformVerb.class);
        VERBS.put("mutations", MutationsVerb.class);
    }

    @Spec
    private CommandSpec spec;

    @Option(names = "--stacktrace", hidden = true, scope = ScopeType.INHERIT)
    private boolean stackTrace;

    private Chirograph() {}

    /**
     * Runs the verb that the arguments name and ends the process with its exit code.
     *
     * @param arguments as the shell passes them
     */
    public static void main(String[] arguments) {
        CommandLine commandLine =
                commandLine(arguments).setOut(utf8(FileDescriptor.out)).setErr(utf8(FileDescriptor.err));
        System.exit(run(commandLine, arguments));
    }

    /**
     * The command line for some arguments; nothing happens until it is executed. It has all verbs, or the one that the
     * first argument names, since reading what the others take is most of the time until a verb starts.
     */
    static CommandLine commandLine(String... arguments) {
        Chirograph root = new Chirograph();
        CommandLine commandLine = new CommandLine(root);
        Class<?> wanted = arguments.length == 0 ? null : VERBS.get(arguments[0]);
        if (wanted == null) {
            VERBS.forEach(commandLine::addSubcommand);
        } else {
            commandLine.addSubcommand(arguments[0], wanted);
        }
        Failures failures = new Failures(() -> root.stackTrace);
        return commandLine
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }

    /** picocli handles exceptions; errors, such as memory that does not suffice, are no reason for a stack trace either. */
    private static int run(CommandLine commandLine, String[] arguments) {
        try {
            return commandLine.execute(arguments);
        } catch (Error error) {
            if (List.of(arguments).contains("--stacktrace")) {
                error.printStackTrace(commandLine.getErr());
            }
            return Failures.reportInternal(error, commandLine.getErr());
        }
    }

    /** A reader of the output may go away before its end, which a PrintWriter takes quietly. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing verb: " + String.join(", ", VERBS.keySet()));
    }

    /** The version that the jar's manifest states. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Chirograph.class.getPackage().getImplementationVersion();
            return new String[] {"chirograph " + (version == null ? "(not packaged)" : version)};
        }
    }
}
