package dev.chirograph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chirograph.conformance.driver.AuthenticationMode;
import dev.chirograph.conformance.driver.Credentials;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretSourceTest {

    @Test
    void theEnvironmentGivesEveryKindOfSecret() {
        Credentials credentials = source(Map.of(
                        "CHIROGRAPH_USERNAME", "user",
                        "CHIROGRAPH_PASSWORD", "secret",
                        "CHIROGRAPH_TOKEN", "token",
                        "CHIROGRAPH_API_KEY", "key"))
                .needed(AuthenticationMode.LOGIN);

        assertThat(credentials.username()).isEqualTo("user");
        assertThat(credentials.password()).isEqualTo("secret");
        assertThat(credentials.token()).isEqualTo("token");
        assertThat(credentials.apiKey("any")).isEqualTo("key");
    }

    @ParameterizedTest
    @CsvSource({
        "BASIC, CHIROGRAPH_USERNAME",
        "LOGIN, CHIROGRAPH_USERNAME",
        "BEARER, CHIROGRAPH_TOKEN",
        "API_KEY, CHIROGRAPH_API_KEY"
    })
    void whatIsMissingIsNamedWhenThereIsNobodyToAsk(AuthenticationMode mode, String name) {
        assertThatThrownBy(() -> source(Map.of()).needed(mode))
                .isInstanceOf(UsageException.class)
                .hasMessage("--auth " + mode.word() + " needs " + name + " in the environment.");
    }

    @Test
    void nothingIsNeededWithoutAMode() {
        assertThat(source(Map.of()).needed(null)).isEqualTo(Credentials.NONE);
    }

    private static SecretSource source(Map<String, String> environment) {
        return new SecretSource(environment, null);
    }
}
