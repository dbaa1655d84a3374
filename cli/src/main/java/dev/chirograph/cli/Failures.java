package dev.chirograph.cli;

import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.DiagnosticExcerpt;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user in one line what was wrong with the arguments, or diagnostic by diagnostic what with a contract. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final Set<String> SECRETS = Set.of("--username", "--password", "--token", "--api-key");

    private final BooleanSupplier stackTraceWanted;

    /**
     * Makes the handler.
     *
     * @param stackTraceWanted whether the user asked for stack traces; read when something has failed
     */
    Failures(BooleanSupplier stackTraceWanted) {
        this.stackTraceWanted = stackTraceWanted;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        CommandLine commandLine = exception.getCommandLine();
        // An option that was mistyped is also one that is missing, and which one is meant only its own name tells.
        List<String> unmatched = exception instanceof UnmatchedArgumentException all
                ? all.getUnmatched()
                : commandLine.getUnmatchedArguments();
        String message = unmatched.isEmpty()
                ? sentence(firstLine(exception))
                : unmatchedArgument(commandLine.getCommandSpec(), unmatched.get(0));
        if (!message.endsWith("?")) {
            message += " See '" + commandLine.getCommandSpec().qualifiedName() + " --help'.";
        }
        commandLine.getErr().println(message);
        commandLine.getErr().flush();
        return ExitCode.UNUSABLE;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine commandLine, ParseResult parsed) {
        PrintWriter err = commandLine.getErr();
        if (stackTraceWanted.getAsBoolean()) {
            exception.printStackTrace(err);
            err.flush();
        }
        if (exception instanceof ContractException unreadable) {
            DiagnosticPrinter.print(DiagnosticExcerpt.of(unreadable.diagnostics()), "chirograph lint", err);
            return ExitCode.UNUSABLE;
        }
        if (exception instanceof UsageException) {
            err.println(exception.getMessage());
            err.flush();
            return ExitCode.UNUSABLE;
        }
        return reportInternal(exception, err);
    }

    /** Says that Chirograph itself failed, and returns the exit code for that. */
    static int reportInternal(Throwable failure, PrintWriter err) {
        err.println("Chirograph failed, and that is its own mistake: " + DiagnosticPrinter.printable(firstLine(failure))
                + " (run again with --stacktrace to see where)");
        err.flush();
        return ExitCode.INTERNAL;
    }

    private static String unmatchedArgument(CommandSpec command, String whole) {
        // A value may be a secret, so only the name of an option is repeated.
        String word = DiagnosticPrinter.printable(whole.startsWith("-") ? whole.split("=", 2)[0] : whole);
        if (SECRETS.contains(word)) {
            return "Secrets are never given on the command line, but as CHIROGRAPH_USERNAME, CHIROGRAPH_PASSWORD, "
                    + "CHIROGRAPH_TOKEN or CHIROGRAPH_API_KEY in the environment.";
        }
        if (word.startsWith("-") && word.length() > 1) {
            return "Unknown option '" + word + "'." + Suggestions.question(word, optionNames(command));
        }
        if (command.parent() == null) {
            return "Unknown verb '" + word + "'."
                    + Suggestions.question(word, command.subcommands().keySet());
        }
        return "'" + command.name() + "' does not take '" + word + "'.";
    }

    private static List<String> optionNames(CommandSpec command) {
        return command.options().stream()
                .filter(option -> !option.hidden())
                .map(CommandLine.Model.OptionSpec::longestName)
                .collect(Collectors.toList());
    }

    private static String firstLine(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank()
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElseThrow();
    }

    private static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
    }
}
