package dev.chirograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code java -jar chirograph.jar} starts: the command line, for {@code generate} in a second JVM that has the
 * options of the launcher script.
 *
 * <p>A run over a large document takes seconds. In so short a time a JVM without options loses more by its second
 * compiler than it wins, and takes twice the memory; none of this can be set from inside. Who gives the JVM options of
 * his own, by arguments or by {@code JAVA_TOOL_OPTIONS}, gets one JVM with these.
 *
 * <p>Only {@code generate} runs so: it ends by itself, even when its parent was killed. A mock provider would not.
 */
public final class ExecutableJar {
    /** For a run of seconds; the launcher script has the same. */
    static final List<String> OPTIONS =
            List.of("-XX:+UseParallelGC", "-XX:TieredStopAtLevel=1", "-Xmn64m", "-Xshare:auto");

    private static final String GENERATE = "generate";

    private ExecutableJar() {}

    /**
     * Runs the verb that the arguments name and ends the process with its exit code.
     *
     * @param arguments as the shell passes them
     */
    public static void main(String[] arguments) throws InterruptedException {
        Process process = isForSecondJvm(arguments) ? start(arguments) : null;
        if (process == null) {
            Chirograph.main(arguments);
        } else {
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            System.exit(process.waitFor());
        }
    }

    private static boolean isForSecondJvm(String[] arguments) {
        return arguments.length > 0
                && arguments[0].equals(GENERATE)
                && hasNoOptions(ProcessHandle.current().info().arguments())
                && System.getenv("JAVA_TOOL_OPTIONS") == null
                && System.getenv("JDK_JAVA_OPTIONS") == null;
    }

    /** Returns whether a JVM got nothing but a jar; not where the system does not tell what it got. */
    static boolean hasNoOptions(Optional<String[]> processArguments) {
        return processArguments.isPresent()
                && processArguments.get().length > 0
                && processArguments.get()[0].equals("-jar");
    }

    /** Returns the process, or null where none can be started. */
    private static @Nullable Process start(String[] arguments) {
        try {
            Path jar = Path.of(System.getProperty("java.class.path")).toRealPath();
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            return new ProcessBuilder(command(java, jar, archive(jar), arguments))
                    .inheritIO()
                    .start();
        } catch (IOException e) {
            return null;
        }
    }

    static List<String> command(Path java, Path jar, @Nullable Path archive, String[] arguments) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(OPTIONS);
        if (archive != null) {
            command.add("-XX:SharedArchiveFile=" + archive);
            command.addAll(List.of("-Xlog:cds=off", "-Xlog:class+path=off"));
        }
        command.addAll(List.of("-cp", jar.toString(), Chirograph.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Returns the class archive that the launcher script made beside the jar for this JVM, or null where there is none. */
    static @Nullable Path archive(Path jar) throws IOException {
        String home = Path.of(System.getProperty("java.home")).toRealPath().toString();
        Path archive = jar.resolveSibling("chirograph-contract" + home.replace('/', '-') + "-"
                + System.getProperty("java.runtime.version") + ".jsa");
        return Files.isRegularFile(archive) && Files.size(archive) > 0 ? archive : null;
    }
}
