package dev.chirograph.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaPatternTest {
    private static boolean keptBy(String pattern, String text) {
        return EcmaPattern.compile(pattern).orElseThrow().keptBy(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(.*a){20}$", "(.*a){12}(.*a){12}$"})
    void anExpressionThatTakesExponentialTimeIsGivenUp(String pattern) {
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> keptBy(pattern, "a".repeat(60) + "!")))
                .isTrue();
    }

    @Test
    void whatIsDecidedInTimeHolds() {
        assertThat(keptBy("(a+)+$", "b")).isFalse();
        assertThat(keptBy("^[a-z ]*$", "a ".repeat(1_000_000))).isTrue();
        assertThat(keptBy("^[a-z ]*$", "a ".repeat(1_000_000) + "A")).isFalse();
    }

    @Test
    void whatJavaCannotReadIsNoExpression() {
        assertThat(EcmaPattern.compile("(?<a")).isEmpty();
    }
}
