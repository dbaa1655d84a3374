package dev.chirograph.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.ContractReading;
import dev.chirograph.spec.diagnostic.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No string of a document becomes code, whatever it holds and wherever it stands. */
class HostileStringsTest {
    @TempDir
    Path folder;

    static Stream<String> strings() {
        return HostileStrings.all().keySet().stream();
    }

    @AfterEach
    void nothingRan() {
        assertThat(System.clearProperty(HostileStrings.PROPERTY)).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strings")
    void compilesCleanAndRunsNothing(String name) throws Exception {
        Path output = folder.resolve("a/b/c/d");
        generate(HostileStrings.document(HostileStrings.all().get(name)), output);

        List<Path> sources = files(output.resolve("java"));
        assertThat(sources).hasSizeGreaterThan(8);
        assertThat(sources).allMatch(source -> source.startsWith(Path.of("demo")) || isManifest(source));
        assertThat(files(folder)).as("nothing beside the output folder").allMatch(path -> path.startsWith("a/b/c/d"));
        assertThat(sources.stream().map(source -> source.toString().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();

        Compilation compilation = Compilation.of(output.resolve("java"));
        assertThat(compilation.complaints()).isEmpty();
        assertThat(classes(compilation)).as("no class that was not meant").isSubsetOf(typesOf(sources));
        load(compilation);
        assertEachTestIsOneClass(output.resolve("test"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\ud83d", "\ude00a"})
    void halfASurrogatePairIsReplacedWithAWarningForEach(String hostile) throws Exception {
        generate(HostileStrings.document(hostile), folder);

        Compilation compilation = Compilation.of(folder.resolve("java"));
        assertThat(compilation.complaints()).isEmpty();
        load(compilation);
        assertThat(read(HostileStrings.document(hostile)).warnings())
                .extracting(Diagnostic::id)
                .contains("lone-surrogate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON", "prn", "Aux", "NUL", "com1", "LPT9", "nul."})
    void noFileIsCalledLikeADeviceOfWindows(String hostile) throws Exception {
        String document = """
                {"openapi": "3.1.0", "info": {"title": "§", "version": "1"},
                 "paths": {"/a": {"get": {"tags": ["§"], "operationId": "§", "responses": {}}}},
                 "components": {"schemas": {"§": {"type": "object"}}}}
                """;

        generate(document.replace("§", hostile).getBytes(UTF_8), folder);

        assertThat(files(folder.resolve("java")))
                .hasSizeGreaterThan(3)
                .noneMatch(
                        path -> path.getFileName().toString().matches("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])\\..*"));
    }

    private static ContractReading read(byte[] document) {
        return ContractReader.create().read("hostile\n*/.json", new ByteArrayInputStream(document));
    }

    private static void generate(byte[] document, Path output) {
        ContractReading reading = read(document);
        GeneratorOptions options = GeneratorOptions.of("demo", output.resolve("java"))
                .withTests(GeneratorOptions.Tests.ofFile(output.resolve("test"), "openapi.json"));
        ClientGenerator.of(reading.contract(), reading.warnings(), options).generate();
    }

    private static Set<String> typesOf(List<Path> sources) {
        return sources.stream()
                .map(path -> path.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> classes(Compilation compilation) throws IOException {
        return files(compilation.classes()).stream()
                .map(path -> path.getFileName().toString().replaceFirst("(\\$.*)?\\.class$", ""))
                .collect(Collectors.toSet());
    }

    /** The tests need the mock provider to compile; that each is one class and nothing else, its syntax shows. */
    private static void assertEachTestIsOneClass(Path folder) throws IOException {
        for (Path path : files(folder)) {
            if (!isManifest(path)) {
                String type = path.getFileName().toString().replace(".java", "");
                assertThat(Compilation.typesOf(folder.resolve(path))).containsExactly(type);
            }
        }
    }

    private static void load(Compilation compilation) throws Exception {
        try (URLClassLoader loader = compilation.loader()) {
            for (Path path : files(compilation.classes())) {
                String name = path.toString().replace(".class", "").replace('/', '.');
                assertThat(Class.forName(name, true, loader).getName()).startsWith("demo.");
            }
        }
    }

    private static boolean isManifest(Path path) {
        return path.equals(Path.of(".chirograph-manifest"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).map(folder::relativize).toList();
        }
    }
}
