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

    /** The new operation comes first, uses what none used, and bears the name of nothing that is there. */
    @Test
    void anotherOperationRenamesNothingThatItShares() throws IOException {
        String before = """
                openapi: 3.1.0
                info: {title: Shared, version: '1'}
                paths:
                  /charges/{id}:
                    parameters: [{name: expand, in: query, schema: {type: string, enum: [a, b]}}]
                %s
                    post:
                      operationId: PostCharge
                      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                      responses:
                        '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/charge_item'}}}}
                components:
                  schemas:
                    Charges: {type: object, properties: {a: {type: string}}}
                    ChargeItem: {type: object, properties: {a: {type: string}}}
                    charge_item: {type: object, properties: {b: {type: string, enum: [x, y]}}}
                """;
        String added = """
                    get:
                      operationId: GetCharge
                      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                      responses:
                        '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/ChargeItem'}}}}
                        '201': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Charges'}}}}
                """.stripTrailing();
        Map<String, String> old = generate(write("before", before.formatted("")), "old");
        Map<String, String> changed = generate(write("after", before.formatted(added)), "changed");

        assertThat(changed.keySet()).containsAll(old.keySet());
        old.remove("demo/ChargesOperations.java");
        assertThat(changed).containsAllEntriesOf(old);
    }

    /** What stands inside an operation is named after it, also when one before it refers there. */
    @Test
    void anotherOperationRenamesNothingToWhichItRefers() throws IOException {
        String before = """
                openapi: 3.1.0
                info: {title: Shared, version: '1'}
                paths:
                %s
                  /pets:
                    get:
                      operationId: pets.list
                      responses:
                        '200': {description: d, content: {application/json: {schema: {type: object, properties: {next: {type: string}}}}}}
                """;
        String added = """
                  /cats:
                    get:
                      operationId: cats.list
                      responses:
                        '200': {description: d, content: {application/json: {schema: {$ref: '#/paths/~1pets/get/responses/200/content/application~1json/schema'}}}}
                """.stripTrailing();
        Map<String, String> old = generate(write("before", before.formatted("")), "old");
        Map<String, String> changed = generate(write("after", before.formatted(added)), "changed");

        assertThat(old).containsKey("demo/model/ListPetsResponse.java");
        assertThat(changed.keySet()).containsAll(old.keySet()).doesNotContain("demo/model/ListCatsResponse.java");
        assertThat(changed.get("demo/Cats.java")).contains("public ListPetsResponse list()");
    }

    /** Where a ring of lists and maps is entered first decides nothing. */
    @Test
    void anotherOperationRenamesNoRing() throws IOException {
        String before = """
                openapi: 3.1.0
                info: {title: Rings, version: '1'}
                paths:
                %s
                  /odd:
                    get:
                      operationId: odd.get
                      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Odd'}}}}}
                components:
                  schemas:
                    Odd: {type: array, items: {$ref: '#/components/schemas/Alias'}}
                    Alias: {$ref: '#/components/schemas/Even'}
                    Even: {type: [object, 'null'], additionalProperties: {type: array, items: {$ref: '#/components/schemas/Odd'}}}
                """;
        String added = """
                  /alias:
                    get:
                      operationId: even.get
                      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Alias'}}}}}
                """.stripTrailing();
        Map<String, String> old = generate(write("before", before.formatted("")), "old");
        Map<String, String> changed = generate(write("after", before.formatted(added)), "changed");

        assertThat(old).containsKeys("demo/model/Odd.java", "demo/model/Even.java");
        old.remove("demo/RingsClient.java");
        assertThat(changed).containsAllEntriesOf(old);
        assertThat(Compilation.of(folder.resolve("changed")).complaints()).isEmpty();
    }

    /** What several components inherit is named after the one that declares it, and not after the heir met first. */
    @Test
    void anotherOperationRenamesNothingInherited() throws IOException {
        String before = """
                openapi: 3.1.0
                info: {title: Heirs, version: '1'}
                paths:
                %s
                  /car:
                    get:
                      operationId: cars.get
                      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Car'}}}}}
                components:
                  schemas:
                    Vehicle:
                      type: object
                      x-java-name: Conveyance
                      additionalProperties: {type: object, required: [a]}
                      properties:
                        kind: {type: string, enum: [a, b]}
                        parts: {type: array, items: {type: object, required: [a]}}
                        either: {oneOf: [{title: One, type: object, required: [a]}, {type: boolean}]}
                    Car: {allOf: [{$ref: '#/components/schemas/Vehicle'}, {type: object, properties: {doors: {enum: [x, y]}}}]}
                    Bike: {allOf: [{$ref: '#/components/schemas/Vehicle'}, {type: object, properties: {load: {type: integer}}}]}
                """;
        String added = """
                  /bike:
                    get:
                      operationId: bikes.get
                      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Bike'}}}}}
                """.stripTrailing();
        Map<String, String> old = generate(write("before", before.formatted("")), "old");
        Map<String, String> changed = generate(write("after", before.formatted(added)), "changed");

        assertThat(old)
                .containsKeys(
                        "demo/model/ConveyanceKind.java",
                        "demo/model/ConveyancePartsItem.java",
                        "demo/model/ConveyanceEitherOne.java",
                        "demo/model/ConveyanceValue.java",
                        "demo/model/CarDoors.java");
        old.remove("demo/HeirsClient.java");
        assertThat(changed).containsAllEntriesOf(old);
    }

    private Path write(String name, String document) throws IOException {
        return Files.writeString(Files.createDirectory(folder.resolve(name)).resolve("openapi.yaml"), document);
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
