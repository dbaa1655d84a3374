package dev.chirograph.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.spec.BundledContract;
import dev.chirograph.spec.BundledContracts;
import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.ContractReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What becomes of the golden themes and of the bundled contracts is clean, and loses no example. {@code
 * generator/corpus/check} does the same for any folder of documents.
 */
class CorpusTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    Path folder;

    static Stream<Path> themes() throws IOException {
        try (Stream<Path> themes = Files.list(GOLDEN)) {
            return themes.sorted().toList().stream();
        }
    }

    static Stream<String> contracts() {
        return BundledContracts.list().stream().map(BundledContract::name);
    }

    /** A parameter is a value of Java and nothing else: what two texts say alike is written in one of them. */
    private static final Map<String, List<String>> WRITTEN_OTHERWISE = Map.of(
            "parameters",
            List.of("#/paths/~1search/get/parameters/1/examples/nested/value: read \"2020-01-01T00:00:00.000Z\" and "
                    + "wrote \"2020-01-01T00:00:00Z\""));

    @ParameterizedTest
    @MethodSource("themes")
    void themeIsCleanAndLosesNothing(Path theme) throws Exception {
        DocumentCheck check = assertClean(ContractReader.create().read(theme.resolve("openapi.yaml")));
        String name = theme.getFileName().toString();
        assertThat(check.losses()).isEqualTo(WRITTEN_OTHERWISE.getOrDefault(name, List.of()));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void bundledContractIsCleanAndLosesNothing(String name) throws Exception {
        DocumentCheck check = assertClean(BundledContracts.read(name));
        assertThat(check.examples()).isPositive();
        assertThat(check.losses()).isEmpty();
    }

    private DocumentCheck assertClean(ContractReading reading) throws Exception {
        DocumentCheck check = DocumentCheck.of(reading, folder);
        assertThat(check.files()).isPositive();
        assertThat(check.complaints()).isEmpty();
        return check;
    }
}
