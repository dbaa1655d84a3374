package demo;

import static org.assertj.core.api.Assertions.assertThat;

import demo.model.All;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.generator.use.Provider;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Values of every format are read as the nearest Java type and written again as they came. */
final class FormatsUse {
    private static final String ALL = "{\"int8\":-128,\"int16\":32767,\"int32\":2147483647,\"int64\":9223372036854775807,"
            + "\"uint8\":255,\"uint64\":18446744073709551615,\"doubleInt\":9007199254740991,\"integer\":3000000000,"
            + "\"huge\":18446744073709551615,\"float\":0.1,\"double\":1.0E-7,\"decimal\":19.90,"
            + "\"decimal128\":0.1000000000000000000000000000000001,\"decimalText\":\"19.90\",\"date\":\"2026-02-28\","
            + "\"dateTime\":\"2026-02-28T23:59:59.120+05:30\",\"time\":\"10:00:00Z\",\"duration\":\"P1DT2H\","
            + "\"httpDate\":\"Sun, 06 Nov 1994 08:49:37 GMT\",\"uuid\":\"0b0f6c9e-5d0e-4c8f-9d1b-2f5d7c3a9e11\","
            + "\"uri\":\"https://example.com/%C3%BC?q#f\",\"uriReference\":\"../a?b\",\"uriTemplate\":\"/a/{b}\","
            + "\"iri\":\"https://example.com/ü\",\"email\":\"a@b.example\",\"hostname\":\"a.example\",\"ipv4\":\"127.0.0.1\","
            + "\"ipv6\":\"::1\",\"byte\":\"aGk=\",\"base64url\":\"-_8\",\"base64\":\"aGk\",\"password\":\"hunter2\","
            + "\"regex\":\"^a$\",\"jsonPointer\":\"/a\",\"char\":\"c\",\"html\":\"<b>\",\"unheardOf\":\"x\"}";

    private static Formats formats(Provider provider) {
        return FormatsClient.builder().baseUrl(provider.baseUrl()).build().formats();
    }

    @Test
    void nothingIsLostOrRounded(Provider provider) {
        provider.answersJson(ALL);
        ApiResponse<All> response =
                formats(provider).echoCall(All.builder().build()).response();
        All all = response.body();
        assertThat(all.int8()).isEqualTo(-128);
        assertThat(all.int64()).isEqualTo(Long.MAX_VALUE);
        assertThat(all.uint64()).isEqualTo(new BigDecimal("18446744073709551615"));
        assertThat(all.huge()).isEqualTo(new BigDecimal("18446744073709551615"));
        assertThat(all.integer()).isEqualTo(3000000000L);
        assertThat(all.float_()).isEqualTo(0.1);
        assertThat(all.double_()).isEqualTo(1e-7);
        assertThat(all.decimal128()).isEqualTo(new BigDecimal("0.1000000000000000000000000000000001"));
        assertThat(all.decimalText()).isEqualTo(new BigDecimal("19.90"));
        assertThat(all.date()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(all.dateTime()).isEqualTo(OffsetDateTime.parse("2026-02-28T23:59:59.12+05:30"));
        assertThat(all.duration()).isEqualTo("P1DT2H");
        assertThat(all.uuid()).isEqualTo(UUID.fromString("0b0f6c9e-5d0e-4c8f-9d1b-2f5d7c3a9e11"));
        assertThat(all.uri()).isEqualTo(URI.create("https://example.com/%C3%BC?q#f"));
        assertThat(all.byte_()).asString().isEqualTo("hi");
        assertThat(all.base64()).asString().isEqualTo("hi");
        assertThat(all.unheardOf()).isEqualTo("x");
        assertThat(all.toString()).doesNotContain("hunter2");
        assertThat(response.rewrittenBody()).asString().isEqualTo(ALL);
    }

    @Test
    void parametersHaveTheFormOfTheirFormat(Provider provider) {
        provider.answersJson("{}");
        formats(provider)
                .echo(
                        All.builder()
                                .dateTime(OffsetDateTime.parse("2026-01-01T00:00Z"))
                                .double_(1e300)
                                .base64(new byte[] {(byte) 0xff})
                                .build(),
                        EchoFormatsParams.builder()
                                .at(OffsetDateTime.parse("2026-01-01T00:00+01:00"))
                                .amount(new BigDecimal("1.10"))
                                .raw(new byte[] {(byte) 0xfb})
                                .build());
        assertThat(provider.asked().target())
                .isEqualTo("/formats?at=2026-01-01T00%3A00%3A00%2B01%3A00&amount=1.10&raw=%2Bw%3D%3D");
        assertThat(provider.asked().body())
                .isEqualTo("{\"dateTime\":\"2026-01-01T00:00:00Z\",\"double\":1.0E300,\"base64\":\"/w==\"}");
    }
}
