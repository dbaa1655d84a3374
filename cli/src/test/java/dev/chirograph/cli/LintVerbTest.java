package dev.chirograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintVerbTest {

    @TempDir
    private Path folder;

    @Test
    void aTypeThatDoesNotExistIsShownWithItsPlace() throws IOException {
        Path document = write(Documents.WRONG_TYPE);

        CommandLineRun run = CommandLineRun.of("lint", document.toString());

        assertThat(run.errLines())
                .containsExactly(
                        document
                                + ":16:13: error: type \"objekt\" is not one of string, number, integer, boolean, array,"
                                + " object, null [unknown-type]",
                        "    at #/components/schemas/Item",
                        "    in operation items.list (line 6)");
        assertThat(run.out()).isEqualTo(document + ": 1 error, 0 warnings\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void jsonHoldsEveryDiagnosticWithItsPlace() throws IOException {
        Path document = write(Documents.WRONG_TYPE);

        CommandLineRun run = CommandLineRun.of("lint", "--format", "json", document.toString());

        JsonNode diagnostic = new ObjectMapper()
                .readTree(run.out())
                .path(0)
                .path("diagnostics")
                .path(0);
        assertThat(diagnostic.path("id").asText()).isEqualTo("unknown-type");
        assertThat(diagnostic.path("line").asInt()).isEqualTo(16);
        assertThat(diagnostic.path("column").asInt()).isEqualTo(13);
        assertThat(diagnostic.path("pointer").asText()).isEqualTo("#/components/schemas/Item");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void strictMakesAWarningAnError() throws IOException {
        String document = write(Documents.ITEMS.replace(
                        "operationId: items.list", "operationId: items.list\n      misspelt: 1"))
                .toString();

        assertThat(CommandLineRun.of("lint", document).exitCode()).isZero();
        CommandLineRun strict = CommandLineRun.of("lint", "--strict", document);
        assertThat(strict.err()).contains(": error: ").doesNotContain(": warning: ");
        assertThat(strict.exitCode()).isEqualTo(1);
    }

    @Test
    void aRefusedReferenceIsAnErrorAmongTheOthers() throws IOException {
        String document = write(Documents.ITEMS
                        .replace("'#/components/schemas/Item'", "'../Item.yaml'")
                        .replace("operationId: items.list", "operationId: items.list\n      misspelt: 1"))
                .toString();

        CommandLineRun run = CommandLineRun.of("lint", document);

        assertThat(run.err())
                .contains("error: $ref \"../Item.yaml\" is refused")
                .contains("\"misspelt\"");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void interoperabilityIsJudgedWhenAskedFor() throws IOException {
        String document = write(Documents.ITEMS.replace(", version: '1'", "")).toString();

        assertThat(CommandLineRun.of("lint", document).err()).doesNotContain("[swagger-parser]");
        assertThat(CommandLineRun.of("lint", "--interoperability", document).err())
                .contains("warning: attribute info.version is missing [swagger-parser]");
    }

    @Test
    void nothingOfTheDocumentReachesTheTerminalAsACommand() throws IOException {
        Path document = write(Documents.WRONG_TYPE.replace("objekt", "\\e[2J"));

        assertThat(CommandLineRun.of("lint", document.toString()).err()).doesNotContain("\u001b");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("openapi.yaml"), text);
    }
}
