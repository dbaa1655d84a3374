package dev.chirograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateVerbTest {

    @TempDir
    private Path folder;

    private Path contract = Path.of("");
    private Path output = Path.of("");

    @BeforeEach
    void writeContract() throws IOException {
        output = folder.resolve("out");
        contract = Files.writeString(folder.resolve("openapi.yaml"), Documents.ITEMS);
    }

    @Test
    void writesTheClientAndItsModels() {
        CommandLineRun run = generate();

        assertThat(run.exitCode()).isZero();
        assertThat(files()).containsKeys("demo/DemoClient.java", "demo/Items.java", "demo/model/Item.java");
        assertThat(run.outLines()).singleElement().asString().matches(".*/out: \\d+ written, 0 unchanged, 0 removed");
    }

    @Test
    void saysWhichStaleFileStaysSinceSomebodyChangedIt() throws IOException {
        generate();
        Files.writeString(output.resolve("demo/Items.java"), "// mine\n", StandardOpenOption.APPEND);
        Files.writeString(contract, Documents.ITEMS.replace("operationId: items.list", "operationId: things.list"));

        CommandLineRun run = generate();

        assertThat(run.outLines())
                .anyMatch(
                        line -> line.endsWith("out/demo/Items.java is no longer generated, but somebody has changed it:"
                                + " it stays, and can be deleted"));
        assertThat(output.resolve("demo/Items.java")).exists();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aDoubtThatTheDocumentRepeatsIsShownTenTimesUnlessAllAreWanted() throws IOException {
        StringBuilder schemas = new StringBuilder();
        for (int number = 1; number <= 30; number++) {
            schemas.append("    Old").append(number).append(": {type: string, x-nullable: true, foo: 1}\n");
        }
        Files.writeString(contract, Documents.ITEMS + schemas);

        List<String> some = generate().errLines();
        List<String> all = generate("--all-warnings").errLines();

        assertThat(some).filteredOn(line -> line.contains("[unknown-key]")).hasSize(11);
        assertThat(some).last().isEqualTo("warning: 20 more like this [unknown-key]; --all-warnings shows them");
        assertThat(all).filteredOn(line -> line.contains("[unknown-key]")).hasSize(30);
    }

    @Test
    void aSecondRunGivesTheSameBytesAndWritesNothing() throws IOException {
        generate();
        Map<String, String> first = files();
        FileTime longAgo = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
        for (String file : first.keySet()) {
            Files.setLastModifiedTime(output.resolve(file), longAgo);
        }

        CommandLineRun second = generate();

        assertThat(files()).isEqualTo(first);
        for (String file : first.keySet()) {
            assertThat(Files.getLastModifiedTime(output.resolve(file))).as(file).isEqualTo(longAgo);
        }
        assertThat(second.out()).contains("is up to date");
    }

    @Test
    void theFileOfARemovedSchemaDisappearsAndAForeignFileStays() throws IOException {
        Files.writeString(contract, Documents.ITEMS + """
                                gone: {$ref: '#/components/schemas/Gone'}
                            Gone:
                              type: object
                              properties: {a: {type: string}}
                        """);
        generate();
        assertThat(files()).containsKey("demo/model/Gone.java");
        Files.writeString(output.resolve("demo/model/Foreign.java"), "// mine");

        Files.writeString(contract, Documents.ITEMS);
        CommandLineRun run = generate();

        assertThat(files())
                .doesNotContainKey("demo/model/Gone.java")
                .containsEntry("demo/model/Foreign.java", "// mine");
        assertThat(run.out()).contains("1 removed");
    }

    @Test
    void checkNamesAFileThatWasChangedAndWritesNothing() throws IOException {
        generate();
        assertThat(generate("--check").exitCode()).isZero();
        Files.writeString(output.resolve("demo/model/Item.java"), "// changed");

        CommandLineRun run = generate("--check");

        assertThat(run.outLines()).anyMatch(line -> line.startsWith(output + "/demo/model/Item.java differs at line "));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(files()).containsEntry("demo/model/Item.java", "// changed");
    }

    @Test
    void aTypeThatDoesNotExistIsShownWithItsPlaceAndNothingIsWritten() throws IOException {
        Files.writeString(contract, Documents.WRONG_TYPE);

        CommandLineRun run = generate();

        assertThat(run.errLines())
                .containsExactly(
                        contract
                                + ":16:13: error: type \"objekt\" is not one of string, number, integer, boolean, array,"
                                + " object, null [unknown-type]",
                        "    at #/components/schemas/Item",
                        "    in operation items.list (line 6)");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(output).doesNotExist();
    }

    @Test
    void aReferenceOutOfTheFolderIsRefusedUnlessItIsAllowed() throws IOException {
        Files.writeString(folder.resolve("Item.yaml"), "type: object\nproperties: {id: {type: string}}\n");
        contract = Files.writeString(
                Files.createDirectory(folder.resolve("api")).resolve("openapi.yaml"),
                Documents.ITEMS.replace("'#/components/schemas/Item'", "'../Item.yaml'"));

        CommandLineRun refused = generate();
        assertThat(refused.errLines())
                .contains(contract
                        + ":12:76: warning: $ref \"../Item.yaml\" is refused: it leads out of the root folder; --root "
                        + folder.toRealPath() + " allows it [forbidden-reference]");
        assertThat(refused.exitCode()).isZero();
        assertThat(generate("--strict").exitCode()).isEqualTo(2);

        CommandLineRun allowed = generate("--root", folder.toString(), "--strict");
        assertThat(allowed.err()).isEmpty();
        assertThat(allowed.exitCode()).isZero();
    }

    @Test
    void anAddressIsFetchedOnlyWhenItIsAllowed() throws IOException {
        try (TestProvider server = TestProvider.answering("application/yaml", "properties: {price: {type: number}}")) {
            Files.writeString(
                    contract,
                    Documents.ITEMS.replace("'#/components/schemas/Item'", "'" + server.baseUrl() + "/Price.yaml'"));

            assertThat(generate().errLines().get(0))
                    .endsWith("is refused: no address is fetched unless it is allowed; --allow-ref " + server.baseUrl()
                            + "/ allows it [forbidden-reference]");
            assertThat(server.requests()).isZero();

            assertThat(generate("--allow-ref", server.baseUrl(), "--strict").err())
                    .isEmpty();
            assertThat(files().get("demo/model/Price.java")).contains("BigDecimal price()");
        }
    }

    @Test
    void strictRefusesWhatIsDoubtful() throws IOException {
        Files.writeString(contract, Documents.ITEMS.replace("description: every item", "descriptoin: every item"));

        assertThat(generate("--strict").exitCode()).isEqualTo(2);
        assertThat(output).doesNotExist();
        assertThat(generate().exitCode()).isZero();
    }

    @Test
    void testsOfTheDocumentedExchangesGoToAFolderOfTheirOwn() {
        Path tests = folder.resolve("tests");

        CommandLineRun run = CommandLineRun.of(
                "generate",
                "lightlayer",
                "--package",
                "demo",
                "--output",
                output.toString(),
                "--tests",
                tests.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(tests.resolve("demo/InvoicesExampleTest.java")).content().contains("bundled(\"lightlayer\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.lang", "a..b", "class", "../x"})
    void whatIsNoPackageIsRefused(String packageName) {
        CommandLineRun run = CommandLineRun.of(
                "generate", contract.toString(), "--package", packageName, "--output", output.toString());

        assertThat(run.errLines()).containsExactly("--package: \"" + packageName + "\" is no name of a Java package.");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void testsReadTheContractAsItWasReadForTheClient() throws IOException {
        Path tests = folder.resolve("tests");
        Files.writeString(
                contract,
                Documents.ITEMS.replace("application/json: {schema", "application/json: {example: [], schema"));

        generate("--tests", tests.toString(), "--root", folder.toString(), "--allow-ref", "https://example.com/api");

        assertThat(Files.readString(tests.resolve("demo/ItemsExampleTest.java")).replaceAll("\\s+", ""))
                .contains("ContractReader.create().root(Path.of(\"" + folder
                        + "\")).address(\"https://example.com/api\"))");
    }

    private CommandLineRun generate(String... more) {
        return CommandLineRun.of(Stream.concat(
                        Stream.of("generate", contract.toString(), "--package", "demo", "--output", output.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            paths.filter(Files::isRegularFile)
                    .forEach(path -> files.put(output.relativize(path).toString(), read(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
