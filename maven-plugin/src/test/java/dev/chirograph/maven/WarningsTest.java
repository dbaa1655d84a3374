package dev.chirograph.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of its doubts a goal shows in the log. */
class WarningsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void aDocumentThatRepeatsOneDoubt() throws IOException {
        Files.writeString(
                folder.resolve("openapi.yaml"),
                IntStream.rangeClosed(1, 30)
                        .mapToObj(number -> "    Item" + number + ": {type: string, foo: 1}\n")
                        .collect(Collectors.joining("", """
                                openapi: 3.1.0
                                info: {title: Demo, version: '1'}
                                paths: {}
                                components:
                                  schemas:
                                """, "")));
    }

    private Goal generate() throws ReflectiveOperationException {
        return Goal.of(new GenerateMojo(), folder, "openapi.yaml")
                .with("packageName", "demo")
                .with("output", folder.resolve("out").toFile());
    }

    @Test
    void ofOneKindTheFirstTen() throws Exception {
        assertThat(generate().warnings())
                .filteredOn(line -> line.contains("[unknown-key]"))
                .hasSize(11)
                .last()
                .isEqualTo("warning: 20 more like this [unknown-key]; allWarnings shows them");
    }

    @Test
    void allWhereTheProjectWantsThem() throws Exception {
        assertThat(generate().with("allWarnings", true).warnings())
                .filteredOn(line -> line.contains("[unknown-key]"))
                .hasSize(30);
    }
}
