package dev.chirograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The one jar that users run, in a process of its own: everything that the verbs need is in it. */
@Timeout(120)
class ExecutableJarIT {

    @Test
    void replaysAnExchangeAgainstItsOwnMockProvider() throws Exception {
        CommandLineRun run = run("conform", "lightlayer", "--only", "invoices.get");

        assertThat(run.out()).contains("The contract holds.");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void listsTheBundledContracts() throws Exception {
        CommandLineRun run = run("contracts");

        assertThat(run.outLines()).hasSizeGreaterThan(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void knowsItsVersion() throws Exception {
        assertThat(run("--version").out()).matches("chirograph \\d+\\.\\d+\\.\\d+.*\\R");
    }

    @Test
    void aReaderThatGoesAwayIsNoFailure() throws Exception {
        Process process = start("lint", "--help");
        process.getInputStream().close();

        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    private static CommandLineRun run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new CommandLineRun(process.waitFor(), out, err);
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("chirograph.jar")));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }
}
