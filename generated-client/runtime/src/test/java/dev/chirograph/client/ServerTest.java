package dev.chirograph.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The variables in the address of a server. */
final class ServerTest {
    private static String address(String url, String value) {
        return new Server(url, List.of(ServerVariable.of("v", "eu"))).address(Map.of("v", value));
    }

    @ParameterizedTest
    @CsvSource({
        "https://{v}.api.example/x,    us,                      https://us.api.example/x",
        "https://api.example/{v}/x,    a/b,                     https://api.example/a/b/x",
        "https://api.example{v},       /a/b,                    https://api.example/a/b",
        "https://{v}/x,                api.example:81/a,        https://api.example:81/a/x",
        "{v}/x,                        http://api.example:81,   http://api.example:81/x",
        "/api/{v},                     a/b,                     /api/a/b",
    })
    void aValueTakesThePlaceOfItsVariable(String url, String value, String address) {
        assertThat(address(url, value)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "https://{v}.api.example,      evil.example/",
        "https://{v}.api.example/x,    evil.example/a",
        "https://{v}:443/x,            evil.example/a",
        "{v}://api.example/x,          https://evil.example/",
        "https://api.example/{v},      a?b",
        "https://api.example/{v},      a@b",
    })
    void noValueMovesACallToAnotherHost(String url, String value) {
        assertThatThrownBy(() -> address(url, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("server variable v: value not allowed");
    }

    @Test
    void theDefaultIsAllowedThoughTheListLacksIt() {
        Server server = new Server("https://api.example/{v}", List.of(ServerVariable.of("v", "v3", "v1", "v2")));
        assertThat(server.address(Map.of())).isEqualTo("https://api.example/v3");
        assertThatThrownBy(() -> server.address(Map.of("v", "v4")))
                .hasMessage("server variable v: value not allowed; one of [v1, v2]");
    }

    @ParameterizedTest
    @CsvSource({"/v2, https://api.example/v2", "//other.example/, https://other.example", "x, https://api.example/v1/x"
    })
    void theAddressOfAnOperationMayBeRelative(String address, String whole) {
        assertThat(Checks.baseUrl(URI.create("https://api.example/v1"), address))
                .hasToString(whole);
    }
}
