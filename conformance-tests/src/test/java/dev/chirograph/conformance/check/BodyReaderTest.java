package dev.chirograph.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.WrittenContract;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a body that is not what it should be, and what of it is judged all the same. */
class BodyReaderTest {
    private static final Contract CONTRACT = WrittenContract.of("""
            openapi: 3.1.0
            info: {title: Items, version: '1'}
            paths:
              /items:
                get:
                  operationId: items.list
                  responses: {'200': {description: All., content: {application/json: {schema: {type: object}}}}}
            """).contract();
    private static final MediaType JSON = CONTRACT.operation("items.list")
            .orElseThrow()
            .responseFor(200)
            .orElseThrow()
            .content()
            .get(0);

    private static DecodedBody read(String body) {
        return BodyReader.read(CONTRACT, WireAnswer.text(200, "application/json", body), JSON, true);
    }

    @Test
    void theLastOfRepeatedKeysCounts() throws Exception {
        DecodedBody body = read("{\"a\":1,\"a\":2}");

        assertThat(body.value()).isEqualTo(Json.read("{\"a\":2}"));
        assertThat(body.pathologies()).containsExactly("an object repeats a key: Duplicate field 'a'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [1,2    | the JSON is cut off
                    {"a":{  | the JSON is cut off
                    {"a":'b'} | the body is not JSON
                    """)
    void theReasonIsOneLineWithoutNotesOfTheParser(String text, String beginning) {
        assertThat(read(text).pathologies())
                .singleElement()
                .asString()
                .startsWith(beginning + ": ")
                .doesNotContain("start marker", "REDACTED", "\n");
    }
}
