package dev.chirograph.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.ContractReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same contract gives the same bytes everywhere, and what is unrelated renames nothing. */
class StabilityTest {
    private static final Path CONTRACT = Path.of("src/test/resources/golden/four-operations/openapi.yaml");

    @TempDir
    private Path folder;

    @Test
    void languageAndTimeZoneOfTheMachineDoNotMatter() throws IOException {
        Map<String, String> usual = generate(CONTRACT, "usual");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(generate(CONTRACT, "turkish")).isEqualTo(usual);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void secondRunWritesNothing() throws IOException {
        generate(CONTRACT, "twice");
        ContractReading reading = ContractReader.create().read(CONTRACT);
        GenerationResult second = ClientGenerator.of(
                        reading.contract(), reading.warnings(), GeneratorOptions.of("demo", folder.resolve("twice")))
                .generate();
        assertThat(second.upToDate()).isTrue();
    }

    @Test
    void anotherOperationRenamesNothing() throws IOException {
        Map<String, String> before = generate(CONTRACT, "before");
        String first = """
                paths:
                  /first:
                    get:
                      operationId: first.get
                      parameters:
                        - {name: status, in: query, schema: {type: string, enum: [a, b]}}
                      responses:
                        '200': {description: First.}

                """;
        String text = Files.readString(CONTRACT).replace("paths:\n", first);
        Path changed = Files.writeString(
                Files.createDirectory(folder.resolve("changed")).resolve("openapi.yaml"), text);
        Map<String, String> after = generate(changed, "after");
        assertThat(after).containsKey("demo/First.java");
        before.remove("demo/CedarClient.java");
        assertThat(after).containsAllEntriesOf(before);
    }

    private Map<String, String> generate(Path contract, String name) throws IOException {
        Path output = folder.resolve(name);
        ContractReading reading = ContractReader.create().read(contract);
        ClientGenerator.of(reading.contract(), reading.warnings(), GeneratorOptions.of("demo", output))
                .generate();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path :
                    paths.filter(path -> path.toString().endsWith(".java")).toList()) {
                files.put(output.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }
}
