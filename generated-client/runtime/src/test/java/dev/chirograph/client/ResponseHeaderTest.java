package dev.chirograph.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ModelException;
import java.net.http.HttpHeaders;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Headers of answers are read as the types of the contract. */
class ResponseHeaderTest {

    private static HttpHeaders headers(String... values) {
        return HttpHeaders.of(Map.of("x-any", List.of(values)), (name, value) -> true);
    }

    @Test
    void scalarsAreReadFromTheirText() {
        assertThat(ResponseHeader.of("X-Any", JsonTypes.LONG).in(headers(" 59 ")))
                .isEqualTo(59);
        assertThat(ResponseHeader.of("X-Any", JsonTypes.BOOLEAN).in(headers("true")))
                .isTrue();
        assertThat(ResponseHeader.of("X-Any", JsonTypes.DATE).in(headers("2026-01-31")))
                .isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(ResponseHeader.of("X-Any", JsonTypes.STRING).in(headers("a,b")))
                .isEqualTo("a,b");
    }

    @Test
    void anAbsentHeaderIsNull() {
        assertThat(ResponseHeader.of("X-Other", JsonTypes.LONG).in(headers("1")))
                .isNull();
    }

    @Test
    void arraysAreSeparatedByCommasAndMayComeAsSeveralFields() {
        ResponseHeader<List<Long>> header = ResponseHeader.of("X-Any", JsonTypes.LONG.list());
        assertThat(header.in(headers("1, 2", "3"))).containsExactly(1L, 2L, 3L);
        assertThat(header.in(headers(""))).isEmpty();
    }

    @Test
    void objectsAreNamesAndValuesInTurnOrExploded() {
        ResponseHeader<Map<String, Long>> header = ResponseHeader.of("X-Any", JsonTypes.LONG.map());
        assertThat(header.in(headers("R,100,G,200"))).isEqualTo(Map.of("R", 100L, "G", 200L));
        assertThat(header.exploded().in(headers("R=100,G=200"))).isEqualTo(Map.of("R", 100L, "G", 200L));
    }

    @Test
    void listsAndObjectsMayAlsoBeJson() {
        assertThat(ResponseHeader.of("X-Any", JsonTypes.LONG.map()).in(headers("{\"R\": 100}")))
                .isEqualTo(Map.of("R", 100L));
        assertThat(ResponseHeader.of("X-Any", JsonTypes.STRING.list()).in(headers("[\"a\"]")))
                .containsExactly("a");
        assertThat(ResponseHeader.of("X-Any", JsonTypes.STRING.list()).in(headers("[a,b")))
                .containsExactly("[a", "b");
        assertThat(ResponseHeader.of("X-Any", JsonTypes.STRING).in(headers("{}")))
                .isEqualTo("{}");
    }

    @Test
    void aValueOfAnotherTypeIsNamedButNotRepeated() {
        ResponseHeader<Long> header = ResponseHeader.of("X-Any", JsonTypes.LONG);
        assertThatThrownBy(() -> header.in(headers("secret")))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("X-Any")
                .hasMessageNotContaining("secret");
        ResponseHeader<JsonNode> any = ResponseHeader.of("X-Any", JsonTypes.ANY);
        assertThat(any.in(headers("secret"))).hasToString("\"secret\"");
    }

    @Test
    void cookiesAreOneToALineSinceTheyHoldCommas() {
        HttpHeaders headers = HttpHeaders.of(
                Map.of("set-cookie", List.of("a=1; Expires=Thu, 01 Jan 2026 00:00:00 GMT", "b=2")),
                (name, value) -> true);
        assertThat(ResponseHeader.of("Set-Cookie", JsonTypes.STRING.list()).in(headers))
                .containsExactly("a=1; Expires=Thu, 01 Jan 2026 00:00:00 GMT", "b=2");
    }
}
