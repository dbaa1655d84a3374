package dev.chirograph.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.ContractReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same document gives the same bytes, whatever the machine. Each setting is tried in a virtual machine of its own. */
class DeterminismTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden").toAbsolutePath();

    @TempDir
    Path folder;

    static Stream<List<String>> settings() {
        return Stream.of(
                List.of("-Duser.language=tr", "-Duser.country=TR"),
                List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Asia/Kolkata"),
                List.of("-Dfile.encoding=ISO-8859-1", "-Dline.separator=\r\n"),
                List.of(
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=2",
                        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1"));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void settingsOfTheMachineDoNotMatter(List<String> settings) throws Exception {
        assertThat(generateElsewhere(Path.of(System.getProperty("java.home")), settings))
                .isEqualTo(generateHere());
    }

    /** Several times, since the order of immutable sets and maps changes with each virtual machine. */
    @Test
    void theRunDoesNotMatter() throws Exception {
        Map<String, String> expected = generateHere();
        for (int run = 0; run < 3; run++) {
            assertThat(generateElsewhere(Path.of(System.getProperty("java.home")), List.of()))
                    .isEqualTo(expected);
        }
    }

    /** Folders that hold other versions of Java, on the machines that have some. */
    static Stream<Path> otherJavas() throws IOException {
        Path installed = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(installed)) {
            return Stream.empty();
        }
        String own = System.getProperty("java.specification.version");
        try (Stream<Path> homes = Files.list(installed)) {
            return homes
                    .filter(home -> !Files.isSymbolicLink(home) && Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> !home.getFileName().toString().contains("-" + own))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("otherJavas")
    void theVersionOfJavaDoesNotMatter(Path javaHome) throws Exception {
        assertThat(generateElsewhere(javaHome, List.of())).isEqualTo(generateHere());
    }

    /** Nor does where the document lies, or how its path is written. */
    @Test
    void theFolderOfTheDocumentDoesNotMatter() throws IOException {
        Path theme = GOLDEN.resolve("documentation/openapi.yaml");
        Path elsewhere = Files.createDirectories(folder.resolve("secret-home/of me"));
        Path copy = Files.copy(theme, elsewhere.resolve("openapi.yaml"));

        Map<String, String> expected = generate(theme, "absolute");
        assertThat(generate(copy, "copied")).isEqualTo(expected);
        assertThat(generate(Path.of("").toAbsolutePath().relativize(theme), "relative"))
                .isEqualTo(expected);
        assertThat(expected.values()).noneMatch(text -> text.contains(GOLDEN.toString()));
    }

    private Map<String, String> generate(Path document, String name) throws IOException {
        ContractReading reading = ContractReader.create().read(document);
        Path output = folder.resolve(name);
        ClientGenerator.of(reading.contract(), reading.warnings(), GeneratorOptions.of("demo", output))
                .generate();
        return files(output);
    }

    private Map<String, String> generateHere() throws IOException {
        Path output = folder.resolve("here");
        main(GOLDEN.toString(), output.toString());
        return tree(output);
    }

    private Map<String, String> generateElsewhere(Path javaHome, List<String> settings) throws Exception {
        Path output = Files.createTempDirectory(folder, "elsewhere");
        Path log = output.resolveSibling(output.getFileName() + ".log");
        List<String> command =
                new ArrayList<>(List.of(javaHome.resolve("bin/java").toString()));
        command.addAll(settings);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), DeterminismTest.class.getName()));
        command.addAll(List.of(GOLDEN.toString(), output.toString()));
        int status = new ProcessBuilder(command)
                .directory(Files.createTempDirectory(folder, "working").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(status).as(() -> read(log)).isZero();
        return tree(output);
    }

    /** Generates every theme: {@code FOLDER-OF-THEMES OUTPUT}. */
    public static void main(String... arguments) throws IOException {
        try (Stream<Path> themes = Files.list(Path.of(arguments[0]))) {
            for (Path theme : themes.toList()) {
                ContractReading reading = ContractReader.create().read(theme.resolve("openapi.yaml"));
                Path output = Path.of(arguments[1]).resolve(theme.getFileName().toString());
                GeneratorOptions options = GeneratorOptions.of("demo", output.resolve("java"))
                        .withTests(GeneratorOptions.Tests.ofFile(output.resolve("test"), "openapi.yaml"));
                ClientGenerator.of(reading.contract(), reading.warnings(), options)
                        .generate();
            }
        }
    }

    private static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> tree = files(folder);
        assertThat(tree).hasSizeGreaterThan(50);
        return tree;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                tree.put(folder.relativize(path).toString(), Files.readString(path));
            }
        }
        return tree;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
