package dev.chirograph.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/**
 * Runs the common verbs once, unseen, so that a JVM started with {@code -XX:ArchiveClassesAtExit} archives the classes
 * they load. The launcher does that on first use; nothing else calls this class.
 */
public final class ClassArchiveTraining {

    private static final List<List<String>> RUNS = List.of(
            List.of("--help"),
            List.of("contracts"),
            List.of("lint", "lightlayer"),
            List.of("conform", "lightlayer", "--only", "invoices.get"));

    private ClassArchiveTraining() {}

    /**
     * Runs the verbs. How they end does not matter: an archive of fewer classes only makes a later start slower.
     *
     * @param arguments ignored
     */
    public static void main(String[] arguments) {
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        System.setErr(System.out);
        CommandLine commandLine = Chirograph.commandLine()
                .setOut(new PrintWriter(Writer.nullWriter()))
                .setErr(new PrintWriter(Writer.nullWriter()));
        for (List<String> run : RUNS) {
            commandLine.execute(run.toArray(new String[0]));
        }
        System.exit(0);
    }
}
