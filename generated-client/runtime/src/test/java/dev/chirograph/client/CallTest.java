package dev.chirograph.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chirograph.client.TestServer.Reply;
import dev.chirograph.client.error.ConflictException;
import dev.chirograph.client.error.DecodeException;
import dev.chirograph.client.error.ForbiddenException;
import dev.chirograph.client.error.InvalidRequestException;
import dev.chirograph.client.error.NotFoundException;
import dev.chirograph.client.error.RateLimitException;
import dev.chirograph.client.error.ServerException;
import dev.chirograph.client.error.StatusException;
import dev.chirograph.client.error.TransportException;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.Body;
import dev.chirograph.client.http.ErrorBody;
import dev.chirograph.client.json.JsonTypes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CallTest {
    private static final Operation<Map<String, Long>> GET = Operation.of("stock.get", "GET", "/stock/{id}#fragment")
            .answers("200", Answer.json(JsonTypes.LONG.map()))
            .fails("404", Answer.json(JsonTypes.STRING.map()));

    private static Call<Map<String, Long>> call(TestServer server) {
        return TestClient.of(server)
                .retries(0)
                .build()
                .request(GET)
                .path("id", JsonTypes.STRING, "a b/c")
                .query("q", JsonTypes.STRING.list(), List.of("1&2", "ä"))
                .query("absent", JsonTypes.STRING, null)
                .header("X-Trace", JsonTypes.LONG, 7L)
                .cookie("theme", JsonTypes.STRING, "dark;x")
                .call();
    }

    @Test
    void sendsParametersInTheirPlacesAndReadsTheAnswer() {
        try (TestServer server = TestServer.answering(Reply.json(200, "{\"apples\": 3000000000}"))) {
            ApiResponse<Map<String, Long>> response = call(server).response();

            assertThat(response.body()).containsExactly(Map.entry("apples", 3_000_000_000L));
            assertThat(response.status()).isEqualTo(200);
            assertThat(response.rawBody()).asString().isEqualTo("{\"apples\": 3000000000}");
            assertThat(response.toJson().toString()).isEqualTo("{\"apples\":3000000000}");
            assertThat(response.headers().firstValue("content-type")).contains("application/json");
            assertThat(server.last().target()).isEqualTo("/stock/a%20b%2Fc?q=1%262&q=%C3%A4");
            assertThat(server.last().header("X-trace")).isEqualTo("7");
            assertThat(server.last().header("Cookie")).isEqualTo("theme=dark%3Bx");
            assertThat(server.last().header("Accept")).isEqualTo("application/json");
            assertThat(server.last().header("User-agent")).isEqualTo("chirograph (Test)");
        }
    }

    @Test
    void sendsTheBodyWithItsType() {
        Operation<Void> create = Operation.of("stock.create", "POST", "/stock").answers("201", Answer.nothing());
        try (TestServer server = TestServer.answering(Reply.status(201, Map.of()))) {
            TestClient.of(server)
                    .build()
                    .request(create)
                    .body(Body.json(JsonTypes.LONG.list(), List.of(1L, 2L)))
                    .call()
                    .execute();

            assertThat(server.last().body()).isEqualTo("[1,2]");
            assertThat(server.last().header("Content-type")).isEqualTo("application/json");
        }
    }

    @Test
    void optionsOfOneCallLeaveTheCallAsItWas() {
        try (TestServer server = TestServer.answering(Reply.json(200, "{}"))) {
            Call<Map<String, Long>> call = call(server);
            call.header("X-Request-Id", "42").execute();
            assertThat(server.last().header("X-request-id")).isEqualTo("42");
            call.execute();
            assertThat(server.last().header("X-request-id")).isEmpty();
        }
    }

    @Test
    void answersWithoutWaiting() throws Exception {
        try (TestServer server = TestServer.answering(Reply.json(200, "{\"a\":1}"))) {
            CompletableFuture<Map<String, Long>> later = call(server).async();
            assertThat(later.get()).containsEntry("a", 1L);
        }
    }

    @Test
    void anAsynchronousFailureIsTheSameException() {
        try (TestServer server = TestServer.answering(Reply.json(404, "{}"))) {
            assertThatThrownBy(call(server).async()::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(NotFoundException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"400", "422", "403", "404", "409", "429", "500", "503", "418"})
    void theStatusTellsTheClassOfTheException(int status) {
        Map<Integer, Class<?>> expected = Map.of(
                400, InvalidRequestException.class,
                422, InvalidRequestException.class,
                403, ForbiddenException.class,
                404, NotFoundException.class,
                409, ConflictException.class,
                429, RateLimitException.class,
                500, ServerException.class,
                503, ServerException.class,
                418, StatusException.class);
        try (TestServer server = TestServer.answering(Reply.json(status, "{\"why\":\"no\"}"))) {
            assertThatThrownBy(call(server)::execute).isInstanceOfSatisfying(StatusException.class, failure -> {
                assertThat(failure).isExactlyInstanceOf(expected.get(status));
                assertThat(failure.status()).isEqualTo(status);
                assertThat(failure.operation()).isEqualTo("stock.get");
                assertThat(failure.rawBody()).asString().isEqualTo("{\"why\":\"no\"}");
                assertThat(failure.getMessage()).contains("stock.get").doesNotContain("why");
            });
        }
    }

    @Test
    void theBodyOfADeclaredFailureIsTyped() {
        try (TestServer server = TestServer.answering(Reply.json(404, "{\"why\":\"gone\"}"))) {
            assertThatThrownBy(call(server)::execute)
                    .isInstanceOfSatisfying(
                            NotFoundException.class,
                            failure -> assertThat(failure.error(Map.class)).contains(Map.of("why", "gone")));
        }
    }

    @Test
    void aFailureOfAnotherShapeIsStillThatFailure() {
        try (TestServer server = TestServer.answering(Reply.json(404, "<html>not found"))) {
            assertThatThrownBy(call(server)::execute)
                    .isInstanceOfSatisfying(
                            NotFoundException.class,
                            failure -> assertThat(failure.error()).isEmpty());
        }
    }

    @Test
    void aMarkedErrorIsAnErrorWhateverItsStatus() {
        Api api = Api.of("Test", "1").errorBody(ErrorBody.at("/error", JsonTypes.ANY.map(), "unauthorized"));
        try (TestServer server = TestServer.answering(
                Reply.json(200, "{\"error\":[\"no such service\"]}"), Reply.json(200, "{\"error\":[]}"))) {
            Call<Map<String, Object>> call = TestClient.of(api)
                    .baseUrl(server.baseUrl())
                    .build()
                    .request(Operation.of("services.get", "GET", "/service")
                            .<Map<String, Object>>answers(
                                    "200", Answer.json(JsonTypes.ANY.map()).as(Map::copyOf)))
                    .call();

            assertThatThrownBy(call::execute).isInstanceOfSatisfying(StatusException.class, failure -> {
                assertThat(failure.status()).isEqualTo(200);
                assertThat(failure.error()).isPresent();
            });
            assertThat(call.execute()).containsKey("error");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<html>maintenance</html> | no valid JSON",
                "{\"a\": 1} trailing      | more text follows",
                "[1, 2]                   | expected an object",
                "{\"a\": [1]}             | at /a",
            })
    void anAnswerOfAnotherShapeIsADecodeException(String body, String problem) {
        try (TestServer server = TestServer.answering(Reply.json(200, body))) {
            assertThatThrownBy(call(server)::execute)
                    .isInstanceOfSatisfying(
                            DecodeException.class,
                            failure -> assertThat(failure.rawBody()).asString().isEqualTo(body))
                    .hasMessageContaining(problem);
        }
    }

    @Test
    void anEmptyAnswerIsADecodeException() {
        try (TestServer server = TestServer.answering(Reply.status(200, Map.of()))) {
            assertThatThrownBy(call(server)::execute)
                    .isInstanceOf(DecodeException.class)
                    .hasMessageContaining("empty");
        }
    }

    @Test
    void noServerIsATransportException() {
        TestServer server = TestServer.answering(Reply.json(200, "{}"));
        server.close();
        assertThatThrownBy(call(server)::execute)
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("127.0.0.1");
    }

    @Test
    void aSilentServerIsATransportExceptionAfterTheTimeout() {
        CompletableFuture<Reply> never = new CompletableFuture<>();
        try (TestServer server = TestServer.answering(request -> never.join())) {
            assertThatThrownBy(call(server).timeout(Duration.ofMillis(200))::execute)
                    .isInstanceOf(TransportException.class);
            never.complete(Reply.json(200, "{}"));
        }
    }

    @Test
    void anInterruptedWaitGivesTheCallUpAndKeepsTheInterrupt() {
        CompletableFuture<Reply> never = new CompletableFuture<>();
        try (TestServer server = TestServer.answering(request -> never.join())) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(call(server)::execute).isInstanceOf(TransportException.class);
            assertThat(Thread.interrupted()).isTrue();
            never.complete(Reply.json(200, "{}"));
        }
    }
}
