package dev.chirograph.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.ContractReading;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is more than a class file, a method or a reader can hold still compiles, and every class can be loaded. */
class LimitsTest {
    @TempDir
    Path folder;

    @Test
    void fiveThousandOperationsInOneGroup() throws Exception {
        Compilation client = client(paths(
                5_000,
                number -> "  /items/a" + number + ":\n"
                        + "    get: {tags: [items], operationId: read" + number + ", parameters:"
                        + " [{name: id, in: query, required: true, schema: {type: integer}}],"
                        + " responses: {'200': {description: d, content: {application/json: {schema: {type: string}}}},"
                        + " '404': {description: d, content: {application/json: {schema: {type: object}}}}}}\n"));

        Class<?> group = client.load("demo.Items");
        assertThat(group.getMethods()).extracting(Method::getName).contains("read0", "read4999");
    }

    @Test
    void twoThousandGroups() throws Exception {
        Compilation client =
                client(paths(2_000, number -> "  /a" + number + ": {get: {operationId: read, responses: {}}}\n"));

        Class<?> type = client.load("demo.LargeClient");
        assertThat(type.getMethod("a0").getReturnType().getSimpleName()).isEqualTo("A0");
        assertThat(type.getMethod("a1999").getReturnType().getSimpleName()).isEqualTo("A1999");
    }

    @Test
    void wideSchemas() throws Exception {
        Compilation client =
                client("paths: {}\ncomponents:\n  schemas:\n    Wide:\n      type: object\n      properties:\n"
                        + lines(1_500, number -> "        p" + number + ": {type: string}\n")
                        + "    Words:\n      enum:\n" + lines(4_000, number -> "      - w" + number + "\n")
                        + "    Some:\n      enum:\n" + lines(900, number -> "      - w" + number + "\n")
                        + "    Either:\n      oneOf:\n"
                        + lines(400, number -> "      - {$ref: '#/components/schemas/B" + number + "'}\n")
                        + lines(
                                400,
                                number -> "    B" + number + ": {type: object, required: [p" + number
                                        + "], properties: {p" + number + ": {type: string}}}\n"));

        for (String name : new String[] {"Wide", "Words", "Some", "Either"}) {
            assertThat(client.load("demo.model." + name).getField("TYPE").get(null))
                    .isNotNull();
        }
    }

    @Test
    void chainsOfSchemasAsLongAsTheyMayBe() throws Exception {
        Compilation client = client("paths: {}\ncomponents:\n  schemas:\n"
                + chain("Lists", "{type: array, items: %s}")
                + chain("Maps", "{type: object, additionalProperties: %s}")
                + chain("Unions", "{oneOf: [%s, {type: object, required: [p], properties: {p: {type: string}}}]}")
                + chain("Parts", "{allOf: [%s, {type: object, properties: {p: {type: string}}}]}")
                + "    All:\n      type: object\n      properties:\n"
                + "        lists: {$ref: '#/components/schemas/Lists0'}\n"
                + "        maps: {$ref: '#/components/schemas/Maps0'}\n"
                + "        unions: {$ref: '#/components/schemas/Unions0'}\n"
                + "        parts: {$ref: '#/components/schemas/Parts0'}\n");

        assertThat(client.load("demo.model.All").getField("TYPE").get(null)).isNotNull();
    }

    /** Each of these once took time with the third power of its size, or the stack. */
    @Test
    @Timeout(60)
    void alternativesInRingsAndLongHierarchies() {
        int rings = 20;
        int size = 100;
        GenerationResult result = generate("paths: {}\ncomponents:\n  schemas:\n"
                + lines(rings * size, number -> {
                    int next = number % size == size - 1 ? number - size + 1 : number + 1;
                    int other = number % size == 0 && number < (rings - 1) * size ? number + size : -1;
                    return "    Ring" + number + ": {oneOf: [{$ref: '#/components/schemas/Ring" + next + "'}, "
                            + (other < 0
                                    ? "{type: object, properties: {p: {type: string}}}"
                                    : "{$ref: '#/components/schemas/Ring" + other + "'}")
                            + "]}\n";
                })
                + "    Kind0: {type: object, properties: {k: {type: string}}, discriminator: {propertyName: k}}\n"
                + lines(
                        200,
                        number -> "    Kind" + (number + 1) + ": {allOf: [{$ref: '#/components/schemas/Kind" + number
                                + "'}, {type: object, properties: {p" + number
                                + ": {type: string}}}], discriminator: {propertyName: k}}\n"));

        assertThat(result.warnings())
                .filteredOn(warning -> warning.id().equals("reference-ring"))
                .hasSize(rings)
                .allMatch(warning -> warning.message().startsWith("100 schemas are alternatives of each other"));
    }

    /** Members of members that each have two parts: once as many classes as there are ways to them. */
    @Test
    @Timeout(60)
    void compositionsInWhichManyWaysLeadToOnePlace() throws Exception {
        int levels = 30;
        Compilation client = client("paths: {}\ncomponents:\n  schemas:\n"
                + "    Whole: {allOf: [{$ref: '#/components/schemas/A0'}, {$ref: '#/components/schemas/B0'}]}\n"
                + lines(levels, number -> steps("A", number, number + 1, number + 1))
                + lines(levels, number -> steps("B", number, number + 1, number + 1))
                + "    A30: {type: object, properties: {a: {type: string}}}\n"
                + "    B30: {type: object, properties: {b: {type: string}}}\n");

        Object end = client.load("demo.model.Whole").getField("TYPE").get(null);
        assertThat(end).isNotNull();
        try (Stream<Path> files = Files.list(folder.resolve("demo/model"))) {
            assertThat(files).hasSizeLessThan(400);
        }
    }

    @Test
    @Timeout(60)
    void compositionsOfMoreMembersThanCanBeNamed() {
        int levels = 250;
        GenerationResult result = generate("paths: {}\ncomponents:\n  schemas:\n"
                + "    Whole: {allOf: [{$ref: '#/components/schemas/A0'}, {$ref: '#/components/schemas/B0'}]}\n"
                + lines(levels, number -> steps("A", number, number + 1, number + 2))
                + lines(levels, number -> steps("B", number, number + 2, number + 1))
                + lines(
                        2,
                        number -> "    A" + (levels + number) + ": {type: object, properties: {a: {type: string}}}\n")
                + lines(
                        2,
                        number -> "    B" + (levels + number) + ": {type: object, properties: {b: {type: string}}}\n"));

        assertThat(result.warnings())
                .filteredOn(warning -> warning.id().equals("large-composition"))
                .isNotEmpty();
    }

    private static String steps(String kind, int from, int left, int right) {
        return "    %s%d: {type: object, properties: {p: {$ref: '#/components/schemas/%s%d'}, "
                        .formatted(kind, from, kind, left)
                + "q: {$ref: '#/components/schemas/%s%d'}}}\n".formatted(kind, right);
    }

    private static String chain(String name, String schema) {
        int length = 240;
        return lines(
                        length,
                        number -> "    " + name + number + ": "
                                + schema.formatted("{$ref: '#/components/schemas/" + name + (number + 1) + "'}") + "\n")
                + "    " + name + length + ": {type: object, properties: {end: {type: string}}}\n";
    }

    private static String paths(int count, IntFunction<String> line) {
        return "paths:\n" + lines(count, line);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    private Compilation client(String rest) {
        generate(rest);
        Compilation compilation = Compilation.of(folder);
        assertThat(compilation.complaints()).isEmpty();
        return compilation;
    }

    private GenerationResult generate(String rest) {
        String document = "openapi: 3.1.0\ninfo: {title: Large, version: '1'}\n" + rest;
        ContractReading reading =
                ContractReader.create().read("openapi.yaml", new ByteArrayInputStream(document.getBytes(UTF_8)));
        return ClientGenerator.of(reading.contract(), reading.warnings(), GeneratorOptions.of("demo", folder))
                .generate();
    }
}
