package dev.chirograph.conformance.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.WrittenContract;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which answer somebody gets who calls the mock by hand. */
class AnswerChoiceTest {
    private static MockProvider provider;

    @BeforeAll
    static void start() {
        provider = MockProvider.start(WrittenContract.of("""
                        openapi: 3.0.3
                        info: {title: Items, version: '1'}
                        servers: [{url: 'https://host.example/api/v3'}]
                        paths:
                          /items/{id}:
                            get:
                              operationId: items.get
                              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                              responses:
                                '200':
                                  description: d
                                  content:
                                    application/xml: {schema: {type: string}}
                                    application/json: {schema: {type: string}}
                          /prices:
                            get:
                              operationId: prices.list
                              parameters:
                                - name: expand
                                  in: query
                                  style: deepObject
                                  explode: true
                                  schema: {type: array, maxItems: 2, items: {type: string}}
                              responses:
                                '200':
                                  description: d
                                  content:
                                    text/csv: {schema: {type: string}, example: 'lamp,3'}
                                    application/json: {schema: {type: array, items: {type: integer}}, example: [3]}
                        """), MockOptions.usual());
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    private static HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(provider.baseUrl() + path))
                .header("Accept", accept)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /items/1 | application/json                      | application/json
            /items/1 | application/xml;q=0.5, application/*  | application/json
            /items/1 | */*                                   | application/xml
            /items/1 | image/png                             | application/xml
            /prices  | application/json                      | application/json
            /prices  | text/csv, application/json;q=0.9      | text/csv
            /prices  | */*;q=0.1, application/json           | application/json
            """)
    void theMediaTypeIsTheOneThatIsWantedMost(String path, String accept, String type) throws Exception {
        HttpResponse<String> answer = get(path, accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /item/1         | ; did you mean /items/{id}?
            /Items/1        | ; did you mean /items/{id}?
            /items/1/       | ; did you mean /items/{id}?
            /api/v3/items/1 | ; did you mean /items/{id}?
            /price          | ; did you mean /prices?
            /orders/1       | ''
            /               | ''
            """)
    void aPathThatTheContractDoesNotHaveIsToldWhatWasMeant(String path, String question) throws Exception {
        HttpResponse<String> answer = get(path, "*/*");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("{\"errors\":[\"no operation has the path " + path + question + "\"]}");
    }

    /** What a list in the style of nested objects looks like is left open, and providers differ. */
    @ParameterizedTest
    @CsvSource({
        "expand=a&expand=b, 200",
        "expand%5B%5D=a&expand%5B%5D=b, 200",
        "expand%5B0%5D=a, 200",
        "expand%5B%5D=a&expand%5B%5D=b&expand%5B%5D=c, 400",
        "expanded%5B%5D=a, 400",
    })
    void aListInTheStyleOfNestedObjectsIsReadInEachNotation(String query, int status) throws Exception {
        assertThat(get("/prices?" + query, "*/*").statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code=999        | Prefer: the status 999 is not documented; there are 200
            example=nothing | Prefer: no example has the name nothing; there are default
            """)
    void whoPrefersWhatTheContractDoesNotHaveIsToldWhatItHas(String preference, String reason) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(provider.baseUrl() + "/prices"))
                .header("Prefer", preference)
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(reason);
    }
}
