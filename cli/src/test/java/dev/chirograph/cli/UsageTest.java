package dev.chirograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong usage gets one line that says what was meant, and exit code 2. */
class UsageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            confrom --all              | Unknown verb 'confrom'. Did you mean 'conform'?
            lnit lightlayer            | Unknown verb 'lnit'. Did you mean 'lint'?
            contrcts                   | Unknown verb 'contrcts'. Did you mean 'contracts'?
            frobnicate                 | Unknown verb 'frobnicate'. See 'chirograph --help'.
            lint lightlayr             | There is no bundled contract or file 'lightlayr'. Did you mean 'lightlayer'?
            conform compare before after | There is no file 'before'.
            lint lightlayer --formt x  | Unknown option '--formt'. Did you mean '--format'?
            lint lightlayer --format x | Invalid value for option '--format': expected one of [text, json] (case-insensitive) but was 'x'. See 'chirograph lint --help'.
            lint                       | Missing required parameter: 'CONTRACT'. See 'chirograph lint --help'.
            lint lightlayer --root nowhere | There is no folder 'nowhere'.
            lint lightlayer --allow-ref ftp://u:p@host | --allow-ref begins with http:// or https:// and a host, and has no user name, query or fragment.
            generate lightlayer --pakage demo --output x | Unknown option '--pakage'. Did you mean '--package'?
            generate lightlayer --package demo -output x | Unknown option '-output'. Did you mean '--output'?
            lint -x                    | Unknown option '-x'. See 'chirograph lint --help'.
            lint https://api.example/openapi.json | A contract is a file, and no address is fetched: fetch it (curl -fsSLO URL), then name the file.
            contracts all              | 'contracts' does not take 'all'. See 'chirograph contracts --help'.
            """)
    void mistypedWordsGetASuggestion(String arguments, String answer) {
        CommandLineRun run = CommandLineRun.of(arguments.split(" "));

        assertThat(run.errLines()).containsExactly(answer);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void noVerbAtAll() {
        CommandLineRun run = CommandLineRun.of();

        assertThat(run.errLines())
                .containsExactly(
                        "Missing verb: contracts, lint, generate, mock, conform, mutations. See 'chirograph --help'.");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void anEmptyNameIsNoFileAndNotThisFolder() {
        String complaint = "An empty name is no file and no folder; is a variable of the shell not set?";

        assertThat(CommandLineRun.of("lint", "").errLines()).containsExactly(complaint);
        CommandLineRun run = CommandLineRun.of("generate", "lightlayer", "--package", "demo", "--output", "");
        assertThat(run.errLines()).containsExactly(complaint);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void aMistypedPathIsMendedStepByStep(@TempDir Path folder) throws IOException {
        Path document =
                Files.createDirectories(folder.resolve("contracts/demo")).resolve("openapi.yaml");
        Files.writeString(document, "openapi: 3.1.0");

        CommandLineRun run = CommandLineRun.of("lint", folder + "/contrcts/demo/openapi.yml");

        assertThat(run.errLines())
                .containsExactly("There is no file '" + folder + "/contrcts/demo/openapi.yml'. Did you mean '"
                        + document + "'?");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void aFolderIsNoContractButMayHoldOne(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("openapi.yaml"), "openapi: 3.1.0");

        assertThat(CommandLineRun.of("lint", folder.toString()).errLines())
                .containsExactly("'" + folder + "' is a folder, not a file. Did you mean '"
                        + folder.resolve("openapi.yaml") + "'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--password=hunter2", "--token=hunter2", "--api-key=hunter2"})
    void secretsAreRefusedOnTheCommandLineAndNotRepeated(String argument) {
        CommandLineRun run = CommandLineRun.of("lint", "lightlayer", argument);

        assertThat(run.errLines())
                .singleElement()
                .asString()
                .contains("CHIROGRAPH_PASSWORD")
                .doesNotContain("hunter2");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"contracts", "lint", "generate", "mock", "conform"})
    void theHelpOfEachVerbHasAnExample(String verb) {
        CommandLineRun run = CommandLineRun.of(verb, "--help");

        assertThat(run.out()).contains("  chirograph " + verb);
        assertThat(run.exitCode()).isZero();
    }
}
