package dev.chirograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
    private static final List<String> VERBS = List.of("contracts", "generate", "lint", "mock", "conform");

    @ParameterizedTest
    @CsvSource({"confrom, conform", "genrate, generate", "gen, generate", "LINT, lint", "mocks, mock", "lnit, lint"})
    void aSlipOfTheFingersFindsItsWord(String typed, String meant) {
        assertThat(Suggestions.nearest(typed, VERBS)).contains(meant);
    }

    @Test
    void aWordFarFromAllSuggestsNothing() {
        assertThat(Suggestions.nearest("frobnicate", VERBS)).isEmpty();
        assertThat(Suggestions.question("frobnicate", VERBS)).isEmpty();
    }
}
