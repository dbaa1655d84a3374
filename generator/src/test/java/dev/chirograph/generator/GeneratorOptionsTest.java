package dev.chirograph.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The package that a user names is a package, and nothing else. */
class GeneratorOptionsTest {
    private static final Path OUTPUT = Path.of("out");

    static Stream<String> hostile() {
        return HostileStrings.all().values().stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "com.example.billing_2", "_a._1"})
    void takesNamesOfPackages(String name) {
        assertThat(GeneratorOptions.of(name, OUTPUT).packageName()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "a.", ".a", "a..b", "a.class", "1a", "a-b", "a/b", "../a", "a;b", "java.a", "a.ü", "a b"
            })
    @MethodSource("hostile")
    void refusesWhatIsNone(String name) {
        assertThatThrownBy(() -> GeneratorOptions.of(name, OUTPUT)).isInstanceOf(IllegalArgumentException.class);
    }
}
