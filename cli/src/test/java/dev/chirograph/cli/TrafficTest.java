package dev.chirograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recorded traffic, judged from the shell. */
class TrafficTest {
    private static final String ENTRY = """
            {"log": {"version": "1.2", "entries": [
              {"request": {"method": "GET", "url": "https://demo.example/items%s", "headers": []},
               "response": {"status": 200, "headers": [{"name": "Content-Type", "value": "application/json"}],
                            "content": {"size": 15, "mimeType": "application/json", "text": "[{\\"id\\":\\"1\\"}]"}}}]}}
            """;

    @TempDir
    private Path folder;

    private String contract = "";

    @BeforeEach
    void writeContract() throws IOException {
        contract =
                Files.writeString(folder.resolve("items.yaml"), Documents.ITEMS).toString();
    }

    private String recording(String text) throws IOException {
        return Files.writeString(folder.resolve("session.har"), text).toString();
    }

    @Test
    void trafficThatKeepsTheContractEndsWithZero() throws IOException {
        CommandLineRun run = CommandLineRun.of("conform", contract, "--har", recording(ENTRY.formatted("")));

        assertThat(run.out()).contains("The contract holds.");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aFindingNamesThePlaceInTheRecording() throws IOException {
        String recording = recording(ENTRY.formatted("").replace("\\\"1\\\"", "1"));

        CommandLineRun run = CommandLineRun.of("conform", contract, "--har", recording);

        assertThat(run.out())
                .contains("broken items/items.list/entry-1")
                .contains("recorded at " + recording + ":2:3")
                .contains("[schema]");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void whatBelongsToNobodyIsWrongUsage() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "conform", contract, "--base-url", "https://other.example", "--har", recording(ENTRY.formatted("")));

        assertThat(run.errLines())
                .singleElement()
                .asString()
                .endsWith("belongs to items; it holds those of https://demo.example. "
                        + "--base-url says which belong to a contract.");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void exchangesAreChosenByTheirIdsToo() throws IOException {
        String recording = recording(ENTRY.formatted(""));

        assertThat(CommandLineRun.of("conform", contract, "--har", recording, "--only", "*/entry-1")
                        .exitCode())
                .isZero();
        CommandLineRun mistyped = CommandLineRun.of("conform", contract, "--har", recording, "--only", "itms.*");
        assertThat(mistyped.errLines())
                .containsExactly("No operation, and no exchange in " + recording + ", fits 'itms.*'.");
        assertThat(mistyped.exitCode()).isEqualTo(2);
    }

    @Test
    void aDamagedRecordingIsBadInput() throws IOException {
        CommandLineRun run = CommandLineRun.of("conform", contract, "--har", recording("{\n\"log\": oops}"));

        assertThat(run.err())
                .contains("session.har:2:")
                .contains(": error: not JSON")
                .contains("[har]");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
