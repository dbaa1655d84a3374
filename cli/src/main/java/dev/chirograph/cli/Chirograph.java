package dev.chirograph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line of Chirograph: one verb per facade.
 *
 * <p>A verb is a class of this package named in {@code subcommands}. Its fields hold only arguments: picocli looks at
 * the fields of every verb before it knows which one is wanted, and a field of a facade's type would load that facade
 * even for {@code --help}.
 */
@Command(
        name = "chirograph",
        mixinStandardHelpOptions = true,
        versionProvider = Chirograph.Version.class,
        description = "Java clients from OpenAPI documents, and a conformance suite that holds providers to them.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything holds",
            "1:a contract is broken",
            "2:wrong usage, or a contract that cannot be read",
            "3:the target cannot be reached"
        })
public final class Chirograph implements Runnable {

    @Spec
    private CommandSpec spec;

    private Chirograph() {}

    /**
     * Runs the verb that the arguments name and ends the process with its exit code.
     *
     * @param arguments as the shell passes them
     */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line with all its verbs; nothing happens until it is executed. */
    static CommandLine commandLine() {
        return new CommandLine(new Chirograph());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
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
