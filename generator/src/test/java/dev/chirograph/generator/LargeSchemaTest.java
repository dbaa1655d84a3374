package dev.chirograph.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.ContractReading;
import dev.chirograph.spec.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas that are larger than what one Java method or constant pool takes carelessly. */
class LargeSchemaTest {
    private static final int PROPERTIES = 300;
    private static final int WORDS = 3_000;

    @TempDir
    private Path folder;

    @Test
    void hundredsOfPropertiesAndThousandsOfWordsAreReadAndKept() throws Exception {
        Compilation compilation = compile();
        ObjectType<?> type = (ObjectType<?>)
                compilation.load("demo.model.Large").getField("TYPE").get(null);
        JsonNode json = Json.parse(IntStream.range(0, PROPERTIES)
                .mapToObj(number -> "\"p" + number + "\":\"v" + number + "\"")
                .collect(Collectors.joining(",", "{\"word\":\"w2999\",\"unheard\":\"w3000\",", "}")));
        ObjectModel model = type.decode(json);
        assertThat(model.getClass().getMethod("p0").invoke(model)).isEqualTo("v0");
        assertThat(model.getClass().getMethod("p299").invoke(model)).isEqualTo("v299");
        assertThat(model.getClass().getMethod("word").invoke(model)).hasToString("w2999");
        assertThat(model.getClass().getMethod("unheard").invoke(model)).hasToString("w3000");
        assertThat(model.toJson()).isEqualTo(json);
    }

    @Test
    void operationsWithManyAnswersAreMoreThanOneClassTakes() throws Exception {
        String answers = IntStream.range(0, 19)
                .mapToObj(number -> "application/v%%d.%d: {}".formatted(number))
                .collect(Collectors.joining(", ", "{application/json: {schema: {type: integer}}, ", "}"));
        StringBuilder document = new StringBuilder("openapi: 3.1.0\ninfo: {title: Large, version: '1'}\npaths:\n");
        for (int number = 0; number < 60; number++) {
            document.append("  /o%1$d: {get: {operationId: large.o%1$d, responses: {'200': {description: It., content: "
                            .formatted(number))
                    .append(answers.replace("%d", Integer.toString(number)))
                    .append("}}}}\n");
        }
        ContractReading reading =
                ContractReader.create().read(Files.writeString(folder.resolve("openapi.yaml"), document));
        Path sources = folder.resolve("java");
        ClientGenerator.of(reading.contract(), reading.warnings(), GeneratorOptions.of("demo", sources))
                .generate();
        Compilation compilation = Compilation.of(sources);

        assertThat(compilation.complaints()).isEmpty();
        Class<?> group = compilation.load("demo.Large");
        assertThat(group.getMethod("o0AsV018Call")).isNotNull();
        assertThat(group.getMethod("o59AsV5918Call").getDeclaringClass()).isEqualTo(group);
        assertThat(group.getMethod("o0Call").getDeclaringClass()).isNotEqualTo(group);
    }

    private Compilation compile() throws IOException {
        StringBuilder document = new StringBuilder("""
                openapi: 3.1.0
                info: {title: Large, version: '1'}
                servers: [{url: 'https://large.example'}]
                paths: {/large: {get: {operationId: large.get, responses: {'200': {description: It., content:
                  {application/json: {schema: {$ref: '#/components/schemas/Large'}}}}}}}}
                components:
                  schemas:
                    Word: {type: string, enum: [%s]}
                    Large:
                      type: object
                      properties:
                        word: {$ref: '#/components/schemas/Word'}
                        unheard: {$ref: '#/components/schemas/Word'}
                """.formatted(
                IntStream.range(0, WORDS).mapToObj(number -> "w" + number).collect(Collectors.joining(", "))));
        for (int number = 0; number < PROPERTIES; number++) {
            document.append("        p%d: {type: string}%n".formatted(number));
        }
        ContractReading reading =
                ContractReader.create().read(Files.writeString(folder.resolve("openapi.yaml"), document));
        Path sources = folder.resolve("java");
        GenerationResult result = ClientGenerator.of(
                        reading.contract(), reading.warnings(), GeneratorOptions.of("demo", sources))
                .generate();
        assertThat(result.warnings()).extracting(Diagnostic::id).isEqualTo(List.of("large-enum"));
        Compilation compilation = Compilation.of(sources);
        assertThat(compilation.complaints()).isEmpty();
        return compilation;
    }
}
