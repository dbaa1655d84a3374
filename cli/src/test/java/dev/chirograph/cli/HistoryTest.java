package dev.chirograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are kept, and their comparison. */
class HistoryTest {

    @TempDir
    private Path folder;

    private String contract = "";

    @BeforeEach
    void writeContract() throws IOException {
        contract =
                Files.writeString(folder.resolve("items.yaml"), Documents.ITEMS).toString();
    }

    @Test
    void eachRunIsKeptAndTheNextOneSaysSinceWhen() throws IOException {
        Path history = folder.resolve("history");
        try (TestProvider provider =
                TestProvider.answering("application/json", "[{\"id\": \"1\", \"count\": \"two\"}]")) {
            String[] arguments = {"conform", contract, "--base-url", provider.baseUrl(), "--history", history.toString()
            };
            CommandLineRun first = CommandLineRun.of(arguments);
            CommandLineRun second = CommandLineRun.of(arguments);

            assertThat(first.out()).contains("new in this run");
            assertThat(second.out()).contains(", in 2 of 2 runs");
        }
        List<Path> entries = entries(history);
        assertThat(entries).hasSize(2);
        CommandLineRun same = CommandLineRun.of(
                "conform", "compare", entries.get(0).toString(), entries.get(1).toString());
        assertThat(same.out()).contains("The runs say the same.");
        assertThat(same.exitCode()).isZero();
    }

    @Test
    void aRunThatIsWorseEndsWithOne() throws IOException {
        Path good = folder.resolve("good");
        Path bad = folder.resolve("bad");
        try (TestProvider provider = TestProvider.answering("application/json", "[{\"id\": \"1\"}]")) {
            CommandLineRun.of("conform", contract, "--base-url", provider.baseUrl(), "--report", good.toString());
        }
        try (TestProvider provider = TestProvider.answering("application/json", "[{\"id\": 1}]")) {
            CommandLineRun.of("conform", contract, "--base-url", provider.baseUrl(), "--report", bad.toString());
        }

        CommandLineRun worse = CommandLineRun.of("conform", "compare", good + "/report.json", bad + "/report.json");
        CommandLineRun better = CommandLineRun.of(
                "conform", "compare", bad + "/report.json", good + "/report.json", "--format", "markdown");

        assertThat(worse.out()).contains("new (worse) items/items.list/generated: /0/id: ");
        assertThat(worse.exitCode()).isEqualTo(1);
        assertThat(better.out()).contains("| gone | `items/items.list/generated` | `schema` |");
        assertThat(better.exitCode()).isZero();
    }

    @Test
    void aDamagedHistoryIsBadInputAndNothingIsSentOrWritten() throws IOException {
        Path history = Files.createDirectory(folder.resolve("history"));
        Path damaged =
                Files.writeString(history.resolve("run-20260301T040000000Z-00000000.json"), "{\n  \"format\": oops");

        CommandLineRun run = CommandLineRun.of("conform", contract, "--history", history.toString());

        assertThat(run.err())
                .contains(damaged + ":2:")
                .contains(": error: not JSON")
                .contains("[recorded-run]");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(entries(history)).containsExactly(damaged);
    }

    @Test
    void aFileIsNoFolderForAHistory() {
        CommandLineRun run = CommandLineRun.of("conform", contract, "--history", contract);

        assertThat(run.errLines())
                .containsExactly("The history cannot be kept in '" + contract + "': it is a file, not a folder.");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void whatIsNoReportCannotBeCompared() {
        CommandLineRun run = CommandLineRun.of("conform", "compare", contract, contract);

        assertThat(run.errLines().get(0)).startsWith(contract + ":1:").contains("error: not JSON");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    private static List<Path> entries(Path history) throws IOException {
        try (Stream<Path> files = Files.list(history)) {
            return files.sorted().toList();
        }
    }
}
