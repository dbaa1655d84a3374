package dev.chirograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one jar that users run, in a process of its own: everything that the verbs need is in it. */
@Timeout(120)
class ExecutableJarIT {

    @Test
    void replaysAnExchangeAgainstItsOwnMockProvider() throws Exception {
        CommandLineRun run = run("conform", "lightlayer", "--only", "invoices.get");

        assertThat(run.out()).contains("The contract holds.");
        assertThat(run.exitCode()).isZero();
    }

    /** It runs in a second process, which no caller should notice. */
    @Test
    void generatesFromStandardInput(@TempDir Path folder) throws Exception {
        Process process = start(
                List.of(),
                "generate",
                "-",
                "--package",
                "demo",
                "--output",
                folder.resolve("a b").toString());
        try (OutputStream input = process.getOutputStream()) {
            input.write("""
                    {"openapi": "3.1.0", "info": {"title": "Demo", "version": "1"}, "paths": {}}
                    """.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isZero();
        assertThat(folder.resolve("a b/demo/DemoClient.java")).exists();
    }

    @Test
    void generatesInASecondJvmThatEndsWithTheFirst(@TempDir Path folder) throws Exception {
        Process process = start(List.of(), "generate", "-", "--package", "demo", "--output", folder.toString());
        Optional<ProcessHandle> second = Optional.empty();
        while (second.isEmpty()) {
            assertThat(process.isAlive()).as("it waits for its input").isTrue();
            second = process.children().findFirst();
        }

        process.destroy();
        process.waitFor();

        assertThat(second.get().onExit().get()).isEqualTo(second.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-Xmx256m"})
    void saysWhatIsWrongWithADocument(String option, @TempDir Path folder) throws Exception {
        Path document = Files.writeString(folder.resolve("broken.yaml"), "openapi: [");

        CommandLineRun run = run(
                option.isEmpty() ? List.of() : List.of(option),
                "generate",
                document.toString(),
                "--package",
                "demo",
                "--output",
                folder.resolve("sources").toString());

        assertThat(run.err()).contains("broken.yaml:1:");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(folder.resolve("sources")).doesNotExist();
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

    /** What makes the start slow is loading classes; this holds on every machine, a limit in milliseconds would not. */
    @ParameterizedTest
    @ValueSource(strings = {"org.apache.hc.", "wiremock.", "io.swagger.", "com.fasterxml."})
    void theHelpLoadsNothingThatOnlyAVerbNeeds(String library) throws Exception {
        CommandLineRun run = run(List.of("-verbose:class"), "--help");

        assertThat(run.outLines()).anyMatch(line -> line.contains(" picocli."));
        assertThat(run.outLines()).noneMatch(line -> line.contains(" " + library));
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aReaderThatGoesAwayIsNoFailure() throws Exception {
        Process process = start(List.of(), "lint", "--help");
        process.getInputStream().close();

        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    private static CommandLineRun run(String... arguments) throws IOException, InterruptedException {
        return run(List.of(), arguments);
    }

    private static CommandLineRun run(List<String> options, String... arguments)
            throws IOException, InterruptedException {
        Process process = start(options, arguments);
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new CommandLineRun(process.waitFor(), out, err);
    }

    private static Process start(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", System.getProperty("chirograph.jar")));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }
}
