package dev.chirograph.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.ContractReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each theme of {@code golden} is generated exactly as it is checked in. {@link ThemeUseTest} compiles and uses it.
 *
 * <p>{@code -Dgolden.rewrite=true} writes what is generated over what is expected; the difference is then reviewed.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static List<String> themes() throws IOException {
        try (Stream<Path> themes = Files.list(GOLDEN)) {
            return themes.map(theme -> theme.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void themeIsGeneratedAsExpected(String theme, @TempDir Path folder) throws IOException {
        generate(theme, folder);
        Path expected = GOLDEN.resolve(theme).resolve("expected");
        if (Boolean.getBoolean("golden.rewrite")) {
            replace(expected, files(folder));
        }
        assertThat(files(folder)).isEqualTo(files(expected));
    }

    private static void generate(String theme, Path folder) {
        ContractReading reading =
                ContractReader.create().read(GOLDEN.resolve(theme).resolve("openapi.yaml"));
        GeneratorOptions options = GeneratorOptions.of("demo", folder.resolve("java"))
                .withTests(GeneratorOptions.Tests.ofFile(
                        folder.resolve("test"), "../generator/" + GOLDEN + "/" + theme + "/openapi.yaml"));
        ClientGenerator.of(reading.contract(), reading.warnings(), options).generate();
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path :
                    paths.filter(path -> path.toString().endsWith(".java")).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }

    private static void replace(Path folder, Map<String, String> files) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }
}
