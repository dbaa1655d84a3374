package dev.chirograph.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.Json;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table "Style Examples" of OpenAPI 3.1, and what it leaves open. */
final class StyleTest {
    private static final Map<String, Style> STYLES = Map.ofEntries(
            Map.entry("simple", Style.SIMPLE),
            Map.entry("simple*", Style.SIMPLE_EXPLODED),
            Map.entry("label", Style.LABEL),
            Map.entry("label*", Style.LABEL_EXPLODED),
            Map.entry("matrix", Style.MATRIX),
            Map.entry("matrix*", Style.MATRIX_EXPLODED),
            Map.entry("form", Style.FORM),
            Map.entry("form*", Style.FORM_EXPLODED),
            Map.entry("spaceDelimited", Style.SPACE_DELIMITED),
            Map.entry("spaceDelimited*", Style.SPACE_DELIMITED_EXPLODED),
            Map.entry("pipeDelimited", Style.PIPE_DELIMITED),
            Map.entry("pipeDelimited*", Style.PIPE_DELIMITED_EXPLODED),
            Map.entry("deepObject*", Style.DEEP_OBJECT));
    private static final String EMPTY = "\"\"";
    private static final String STRING = "\"blue\"";
    private static final String ARRAY = "[\"blue\",\"black\",\"brown\"]";
    private static final String OBJECT = "{\"R\":100,\"G\":200,\"B\":150}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "n/a",
            value = {
                "matrix  | ;color | ;color=blue | ;color=blue,black,brown             | ;color=R,100,G,200,B,150",
                "matrix* | ;color | ;color=blue | ;color=blue;color=black;color=brown | ;R=100;G=200;B=150",
                "label   | .      | .blue       | .blue,black,brown                   | .R,100,G,200,B,150",
                "label*  | .      | .blue       | .blue.black.brown                   | .R=100.G=200.B=150",
                "simple  | ''     | blue        | blue,black,brown                    | R,100,G,200,B,150",
                "simple* | ''     | blue        | blue,black,brown                    | R=100,G=200,B=150",
            })
    void inThePath(String style, String empty, String string, String array, String object) {
        assertThat(STYLES.get(style).path("color", Json.parse(EMPTY))).isEqualTo(empty);
        assertThat(STYLES.get(style).path("color", Json.parse(STRING))).isEqualTo(string);
        assertThat(STYLES.get(style).path("color", Json.parse(ARRAY))).isEqualTo(array);
        assertThat(STYLES.get(style).path("color", Json.parse(OBJECT))).isEqualTo(object);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "n/a",
            value = {
                "form            | color= | color=blue | color=blue,black,brown             | color=R,100,G,200,B,150",
                "form*           | color= | color=blue | color=blue&color=black&color=brown | R=100&G=200&B=150",
                "spaceDelimited  | n/a    | n/a        | color=blue%20black%20brown         | color=R%20100%20G%20200%20B%20150",
                "spaceDelimited* | n/a    | n/a        | color=blue&color=black&color=brown | R=100&G=200&B=150",
                "pipeDelimited   | n/a    | n/a        | color=blue%7Cblack%7Cbrown         | color=R%7C100%7CG%7C200%7CB%7C150",
                "pipeDelimited*  | n/a    | n/a        | color=blue&color=black&color=brown | R=100&G=200&B=150",
                "deepObject*     | n/a    | n/a        | n/a                                | color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
            })
    void inTheQuery(String style, String empty, String string, String array, String object) {
        assertQuery(style, EMPTY, empty);
        assertQuery(style, STRING, string);
        assertQuery(style, ARRAY, array);
        assertQuery(style, OBJECT, object);
    }

    private static void assertQuery(String style, String value, String expected) {
        if (expected != null) {
            assertThat(String.join("&", STYLES.get(style).pairs("color", Json.parse(value))))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "simple  | ''  | blue | blue,black,brown | R,100,G,200,B,150",
                "simple* | ''  | blue | blue,black,brown | R=100,G=200,B=150",
            })
    void inAHeader(String style, String empty, String string, String array, String object) {
        assertThat(STYLES.get(style).header(Json.parse(EMPTY))).isEqualTo(empty);
        assertThat(STYLES.get(style).header(Json.parse(STRING))).isEqualTo(string);
        assertThat(STYLES.get(style).header(Json.parse(ARRAY))).isEqualTo(array);
        assertThat(STYLES.get(style).header(Json.parse(OBJECT))).isEqualTo(object);
    }

    @ParameterizedTest
    @ValueSource(strings = {"form", "form*", "spaceDelimited", "pipeDelimited*", "deepObject*"})
    void emptyArraysAndObjectsLeaveNoTraceInTheQuery(String style) {
        assertThat(STYLES.get(style).pairs("color", Json.parse("[]"))).isEmpty();
        assertThat(STYLES.get(style).pairs("color", Json.parse("{}"))).isEmpty();
        assertThat(STYLES.get(style).pairs("color", Json.parse("[null]"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "form*       | \"a b&c=d#e/f?g+h%,ä\" | color=a%20b%26c%3Dd%23e%2Ff%3Fg%2Bh%25%2C%C3%A4",
                "form        | [\"a,b\",\"c\"]        | color=a%2Cb,c",
                "form*       | [{\"k\":[1]}]          | color=%7B%22k%22%3A%5B1%5D%7D",
                "form*       | {\"k\":[1,null,\"a&b\"],\"e\":[],\"l\":2} | k=1&k=a%26b&l=2",
                "form*       | {\"k\":[1,[2]],\"o\":{\"p\":[3]}} | k=%5B1%2C%5B2%5D%5D&o=%7B%22p%22%3A%5B3%5D%7D",
                "form        | {\"k\":[1,2]}          | color=k,%5B1%2C2%5D",
                "deepObject* | {\"a\":{\"b\":[1,2]}}  | color%5Ba%5D%5Bb%5D%5B0%5D=1&color%5Ba%5D%5Bb%5D%5B1%5D=2",
                "form*       | 1e3                    | color=1000",
                "form*       | true                   | color=true",
            })
    void valuesAreEncodedAndNestedOnesAreJson(String style, String value, String expected) {
        assertThat(String.join("&", STYLES.get(style).pairs("color", Json.parse(value))))
                .isEqualTo(expected);
    }

    @Test
    void reservedCharactersMayStayButForThoseThatWouldChangeTheQuery() {
        JsonNode value = Json.parse("\"a/b?c=d:e%20f%zz,(g) #[]&+\"");
        assertThat(Style.FORM.reserved().pairs("q", value))
                .containsExactly("q=a/b?c=d:e%20f%25zz,(g)%20%23%5B%5D%26%2B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\".\"", "\"..\""})
    void noValueMakesThePathAnotherOne(String value) {
        ParameterValues parameters = new ParameterValues();
        parameters.path("id", Json.parse(value), Style.SIMPLE);
        assertThatThrownBy(() -> parameters.resolve(URI.create("http://x"), "/servers/{id}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"../admin\"   | /servers/..%2Fadmin/x",
                "\"a?b#c\"      | /servers/a%3Fb%23c/x",
                "\"{other}\"    | /servers/%7Bother%7D/x",
                "\"%2e%2e\"     | /servers/%252e%252e/x",
                "\"a\\r\\nb\"   | /servers/a%0D%0Ab/x",
                "\"日本\"        | /servers/%E6%97%A5%E6%9C%AC/x",
            })
    void hostileValuesStayInTheirSegment(String value, String path) {
        ParameterValues parameters = new ParameterValues();
        parameters.path("id", Json.parse(value), Style.SIMPLE);
        assertThat(parameters
                        .resolve(URI.create("http://x"), "/servers/{id}/x#frag")
                        .toString())
                .isEqualTo("http://x" + path);
    }

    @Test
    void aPathParameterWithoutAValueIsNamed() {
        assertThatThrownBy(() -> new ParameterValues().resolve(URI.create("http://x"), "/a/{id}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\\r\\nX-Admin: 1\"", "\"a\\u0000\"", "\"ä\"", "\"a\\nb\""})
    void aHeaderTakesNoLineBreaks(String value) {
        assertThatThrownBy(() -> new ParameterValues().header("X-A", Json.parse(value), Style.SIMPLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X-A");
    }

    @Test
    void explodedCookiesAreSeveralCookies() {
        ParameterValues parameters = new ParameterValues();
        parameters.cookie("color", Json.parse(ARRAY), Style.FORM_EXPLODED);
        parameters.cookie("size", Json.parse("\"a;b\""), Style.FORM);
        HttpHeaders headers = parameters.headers(HeaderFields.none());
        assertThat(headers.firstValue("Cookie")).contains("color=blue; color=black; color=brown; size=a%3Bb");
    }

    @ParameterizedTest
    @CsvSource({"1.5E7, 15000000", "1e-7, 0.0000001", "-2.50, -2.50", "3, 3", "1E999999, 1E+999999"})
    void numbersHaveNoExponentUnlessTheirDigitsWouldFillTheMemory(String number, String text) {
        assertThat(Style.SIMPLE.header(Json.parse(number))).isEqualTo(text);
    }

    @Test
    void whatLooksLikeANumberStaysTheText() {
        assertThat(Style.SIMPLE.header(Json.parse("\"1.5E7\""))).isEqualTo("1.5E7");
    }
}
