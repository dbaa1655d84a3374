package dev.chirograph.conformance.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names say that a secret stands under them. */
class SecretNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token",
                "access_token",
                "accessToken",
                "refresh",
                "Password",
                "client-secret",
                "api_key",
                "apikey",
                "X-Api-Key",
                "x-auth-token",
                "SESSION_ID",
                "card_number",
                "cvv"
            })
    void caseAndSeparatorsDoNotMatter(String name) {
        assertThat(SecretNames.contains(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "id", "name", "tokens_left", "passed", "refreshed_at", "secretary"})
    void whatOnlySoundsAlikeIsShown(String name) {
        assertThat(SecretNames.contains(name)).isFalse();
    }
}
