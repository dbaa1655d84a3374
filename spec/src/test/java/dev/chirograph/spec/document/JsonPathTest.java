package dev.chirograph.spec.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPathTest {
    private static final String DOCUMENT = """
            {"a": {"b": [10, 20, 30, 40], "c d": {"x": 1}}, "list": [{"n": 1, "s": "one"}, {"n": 2}, {"n": 3, "s": "three"}]}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "$ ; #",
                "$.a.b[0] ; #/a/b/0",
                "$['a']['c d'] ; #/a/c d",
                "$.a.b[-1] ; #/a/b/3",
                "$.a.b[1:3] ; #/a/b/1 #/a/b/2",
                "$.a.b[::-2] ; #/a/b/3 #/a/b/1",
                "$.a.b[0,0,2] ; #/a/b/0 #/a/b/2",
                "$.a.* ; #/a/b #/a/c d",
                "$..x ; #/a/c d/x",
                "$..[?@.n >= 2] ; #/list/1 #/list/2",
                "$.list[?(@.s)] ; #/list/0 #/list/2",
                "$.list[?!@.s] ; #/list/1",
                "$.list[?@.n == 1 || @.s == 'three'] ; #/list/0 #/list/2",
                "$.list[?@.n > 1 && @.s] ; #/list/2",
                "$.list[?@.n == $.a.b[0]] ; ``",
                "$.nothing.at.all ; ``"
            })
    void findsWhatTheQueryNames(String query, String pointers) throws Exception {
        JsonNode root = new ObjectMapper().readTree(DOCUMENT);

        assertThat(String.join(
                        " ",
                        JsonPath.parse(query).find(root, root).stream()
                                .map(JsonPath.Node::pointer)
                                .toList()))
                .isEqualTo(pointers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "$.",
                "$[",
                "$['a",
                "$.a[?]",
                "$.a[?@.b == ]",
                "$.a[1.5]",
                "$ x",
                "$.a[?length(@) > 1]",
                "$[99999999999]"
            })
    void refusesWhatIsNoQuery(String query) {
        assertThatThrownBy(() -> JsonPath.parse(query)).isInstanceOf(JsonPathException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "(", "@[?"})
    void refusesOrBearsAFilterThatNestsWithoutEnd(String nesting) {
        String query = "$[?" + nesting.repeat(100_000) + "@.a]";

        if (nesting.equals("!")) {
            assertThatCode(() -> JsonPath.parse(query)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> JsonPath.parse(query)).hasMessageContaining("too deep");
        }
    }
}
