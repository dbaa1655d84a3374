package dev.chirograph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * One run of the command line inside this process.
 *
 * @param exitCode what the shell would see
 * @param out what went to standard output
 * @param err what went to standard error
 */
record CommandLineRun(int exitCode, String out, String err) {

    /** Runs the command line to its end. */
    static CommandLineRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Chirograph.commandLine(arguments)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new CommandLineRun(exitCode, out.toString(), err.toString());
    }

    /** Returns the lines of standard error. */
    List<String> errLines() {
        return err.lines().toList();
    }

    /** Returns the lines of standard output. */
    List<String> outLines() {
        return out.lines().toList();
    }
}
