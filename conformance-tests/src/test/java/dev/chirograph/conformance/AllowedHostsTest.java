package dev.chirograph.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chirograph.spec.model.Effect;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which hosts may be called. */
class AllowedHostsTest {

    @ParameterizedTest
    @CsvSource({
        "https://api.example.com, api.example.com",
        "https://API.example.com, api.example.com",
        "https://a.b.example.com/x, *.example.com"
    })
    void aHostThatIsNamedMayBeCalled(URI target, String allowed) {
        ConformanceOptions options = ConformanceOptions.builder()
                .baseUrl(target)
                .allowHost(allowed)
                .allow(Effect.WRITE)
                .build();

        assertThat(options.baseUrl()).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.example.org, api.example.com",
        "https://example.com, *.example.com",
        "https://evilexample.com, *.example.com",
        "https://api.example.com.evil.org, *.example.com"
    })
    void anotherHostMayNotEvenBeRead(URI target, String allowed) {
        ConformanceOptions.Builder builder =
                ConformanceOptions.builder().baseUrl(target).allowHost(allowed);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not among the allowed ones");
    }

    @Test
    void whatChangesSomethingNeedsTheHostByName() {
        ConformanceOptions.Builder builder = ConformanceOptions.builder()
                .baseUrl(URI.create("https://api.example.com"))
                .allow(Effect.DESTRUCTIVE);

        assertThatThrownBy(builder::build)
                .hasMessage("what changes an account is only sent to a host that is named as allowed, and "
                        + "api.example.com is not");
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080, WRITE",
        "http://127.0.0.2, SPEND",
        "http://localhost, WRITE",
        "https://a.example, READ"
    })
    void thisMachineAndReadingNeedNoName(URI target, Effect effect) {
        assertThat(ConformanceOptions.builder()
                        .baseUrl(target)
                        .allow(effect)
                        .build()
                        .baseUrl())
                .isEqualTo(target);
    }

    @Test
    void aHostThatOnlyLooksLikeThisMachineIsAnother() {
        ConformanceOptions.Builder builder = ConformanceOptions.builder()
                .baseUrl(URI.create("http://127.0.0.1.example.com"))
                .allow(Effect.WRITE);

        assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
    }
}
