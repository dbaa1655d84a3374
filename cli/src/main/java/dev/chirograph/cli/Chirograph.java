package dev.chirograph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line of Chirograph: one verb per facade. */
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

    private final CommandLine.Model.CommandSpec spec;

    private Chirograph() {
        this.spec = CommandLine.Model.CommandSpec.forAnnotatedObject(this);
    }

    /** Runs the verb that the arguments name and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line with all its verbs, without any side effect until it is executed. */
    static CommandLine commandLine() {
        return new CommandLine(new Chirograph().spec);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(new CommandLine(spec), "Missing command");
    }

    /** Version as the jar's manifest states it. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Chirograph.class.getPackage().getImplementationVersion();
            return new String[] {"chirograph " + (version == null ? "(not packaged)" : version)};
        }
    }
}
