package dev.chirograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code chirograph} with the JVM that runs the tests and the jar that was built. */
@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a script for a POSIX shell")
class LauncherIT {
    private static final Path JAR = Path.of(System.getProperty("chirograph.jar"));

    @Test
    void makesAClassArchiveThatThisJvmTakes(@TempDir Path folder) throws Exception {
        assertThat(run("--version").out()).startsWith("chirograph ");

        Path archive = ExecutableJar.archive(JAR);
        assertThat(archive).isNotNull();
        assertThat(Files.size(archive)).isPositive();
        CommandLineRun generate = run(
                "generate",
                "lightlayer",
                "--package",
                "demo",
                "--output",
                folder.resolve("sources").toString());
        assertThat(generate.err()).isEmpty();
        assertThat(generate.out()).contains(" written, 0 unchanged, 0 removed");
        assertThat(generate.exitCode()).isZero();
    }

    @Test
    void makesAnotherForTheVerbsThatMeetAProvider() throws Exception {
        CommandLineRun conform = run("conform", "xsserver");

        assertThat(conform.exitCode()).as(conform.err()).isZero();
        assertThat(JAR.getParent()).isDirectoryContaining(LauncherIT::isNewArchiveForProviders);
    }

    private static boolean isNewArchiveForProviders(Path file) {
        try {
            return file.getFileName().toString().startsWith("chirograph-provider-")
                    && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(JAR)) >= 0
                    && Files.size(file) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CommandLineRun run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add("bash");
        command.add(JAR.resolve("../../../chirograph").normalize().toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new CommandLineRun(process.waitFor(), out, err);
    }
}
