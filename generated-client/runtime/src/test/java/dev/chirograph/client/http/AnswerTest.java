package dev.chirograph.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.Api;
import dev.chirograph.client.ApiResponse;
import dev.chirograph.client.Operation;
import dev.chirograph.client.TestClient;
import dev.chirograph.client.TestServer;
import dev.chirograph.client.TestServer.Reply;
import dev.chirograph.client.error.DecodeException;
import dev.chirograph.client.error.StatusException;
import dev.chirograph.client.json.JsonTypes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers of every kind, from a server. */
final class AnswerTest {
    private static final Operation.Start GET = Operation.of("x.get", "GET", "/x");

    private final List<TestServer> servers = new ArrayList<>();

    @AfterEach
    void stop() {
        servers.forEach(TestServer::close);
    }

    private <T> ApiResponse<T> get(Operation<T> operation, Reply reply) {
        TestServer server = TestServer.answering(reply);
        servers.add(server);
        return TestClient.of(server).build().request(operation).call().response();
    }

    /** What one of two statuses means. */
    private sealed interface Result {
        record Done(Map<String, Long> value) implements Result {}

        record Queued(String ticket) implements Result {}
    }

    private static final Operation<Result> TWO = GET.<Result>answers(
                    "200", Answer.json(JsonTypes.LONG.map()).as(Result.Done::new))
            .answers("202", Answer.text().as(Result.Queued::new));

    @Test
    void theStatusChoosesTheAnswer() {
        assertThat(get(TWO, Reply.json(200, "{\"a\":1}")).body()).isEqualTo(new Result.Done(Map.of("a", 1L)));
        Reply queued = new Reply(202, Map.of("Content-Type", "text/plain"), "t-7".getBytes(StandardCharsets.UTF_8));
        assertThat(get(TWO, queued).body()).isEqualTo(new Result.Queued("t-7"));
        assertThat(get(TWO, Reply.json(200, "{\"a\":1}")).toJson().toString()).isEqualTo("{\"a\":1}");
        assertThat(TWO.accept()).isEqualTo("application/json, text/plain");
    }

    @ParameterizedTest
    @CsvSource({"200, exact", "201, range", "299, range"})
    void anExactStatusComesBeforeItsRange(int status, String expected) {
        Operation<String> operation = GET.<String>answers(
                        "2XX", Answer.nothing().as(none -> "range"))
                .answers("200", Answer.nothing().as(none -> "exact"));
        assertThat(get(operation, Reply.json(status, "{}")).body()).isEqualTo(expected);
    }

    @Test
    void textIsDecodedByItsCharset() {
        Reply latin = new Reply(
                200,
                Map.of("Content-Type", "text/plain; charset=\"ISO-8859-1\""),
                "ä".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(get(GET.answers("200", Answer.text()), latin).body()).isEqualTo("ä");
    }

    @Test
    void theMediaTypeChoosesTheAnswer() {
        Operation<String> operation = GET.answers(
                "200",
                Answer.<String>byMediaType(
                                "application/json", Answer.json(JsonTypes.LONG).as(n -> "number " + n))
                        .or("text/*", Answer.text().as(text -> "text " + text)));
        assertThat(get(operation, Reply.of("application/problem+json", "5")).body())
                .isEqualTo("number 5");
        assertThat(get(operation, Reply.of("TEXT/CSV; charset=utf-8", "a,b")).body())
                .isEqualTo("text a,b");
        assertThat(operation.accept()).isEqualTo("application/json, text/*");
    }

    @Test
    void bytesGoToAFileOrAStream(@TempDir Path folder) throws Exception {
        Operation<BinaryBody> operation = GET.answers("200", Answer.binary());
        ApiResponse<BinaryBody> response = get(operation, Reply.of("image/png", "12345"));
        assertThat(response.body().contentLength()).hasValue(5);
        assertThat(response.body().contentType()).contains("image/png");
        assertThat(response.rawBody()).isEmpty();
        response.body().writeTo(folder.resolve("f"));
        assertThat(folder.resolve("f")).hasContent("12345");

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        get(operation, Reply.of("image/png", "67")).body().writeTo(bytes);
        assertThat(bytes).hasToString("67");
    }

    @Test
    void anErrorWhereAFileWasWantedIsAnError() {
        Api api = Api.of("Test", "1").errorBody(ErrorBody.at("/error", JsonTypes.ANY));
        try (TestServer server = TestServer.answering(Reply.json(200, "{\"error\":[\"no such invoice\"]}"))) {
            assertThatThrownBy(TestClient.of(api)
                            .baseUrl(server.baseUrl())
                            .build()
                            .request(GET.answers("200", Answer.binary()))
                            .call()::execute)
                    .isInstanceOf(StatusException.class);
        }
    }

    @Test
    void jsonLinesAreReadOneByOne() throws Exception {
        Operation<EventStream<Map<String, Long>>> operation =
                GET.answers("200", Answer.jsonLines(JsonTypes.LONG.map()));
        Reply reply = Reply.of("application/jsonl", "\uFEFF{\"a\":1}\r\n\n{\"a\":2}\n[]\n{\"a\":\"x\"}\n{\"a\":3}");
        try (EventStream<Map<String, Long>> stream = get(operation, reply).body()) {
            Iterator<Map<String, Long>> values = stream.iterator();
            assertThat(values.next()).containsEntry("a", 1L);
            assertThat(values.next()).containsEntry("a", 2L);
            assertThat(values.next()).isEmpty();
            assertThatThrownBy(values::next)
                    .isInstanceOfSatisfying(
                            DecodeException.class,
                            failure -> assertThat(failure.pointer()).isEqualTo("/a"));
            assertThat(values.next()).containsEntry("a", 3L);
            assertThat(values.hasNext()).isFalse();
            assertThatThrownBy(stream::iterator).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void serverSentEventsAreReadAsTheStandardSays() throws Exception {
        String text = ": comment\n\nevent: add\ndata: {\"a\":\ndata:1}\nid: 7\n\ndata:  2\r\n\r\nretry: 10\n\ndata: 3";
        List<JsonNode> values = new ArrayList<>();
        try (EventStream<JsonNode> stream = get(
                        GET.answers("200", Answer.events(JsonTypes.ANY)), Reply.of("text/event-stream", text))
                .body()) {
            stream.forEach(values::add);
        }
        assertThat(values).extracting(JsonNode::toString).containsExactly("{\"a\":1}", "2");
    }

    @Test
    void theMarkOfTheEndIsNoEvent() throws Exception {
        List<Long> values = new ArrayList<>();
        try (EventStream<Long> stream = get(
                        GET.answers("200", Answer.events(JsonTypes.LONG)),
                        Reply.of("text/event-stream", "data: 1\n\ndata: [DONE]\n\ndata: 2\n\n"))
                .body()) {
            stream.forEach(values::add);
        }
        assertThat(values).containsExactly(1L);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json; charset=iso-8859-1, ISO-8859-1",
        "application/json; charset=iso-8859-1, UTF-8",
        "application/json; charset=UTF-16, UTF-16",
        "application/json, UTF-8",
        "application/json; charset=nonsense, UTF-8",
        "text/html, UTF-8",
    })
    void jsonIsReadInItsOwnCharsetElseInThatOfItsMediaType(String contentType, String charset) throws Exception {
        Reply reply = new Reply(200, Map.of("Content-Type", contentType), "{\"k\":\"üé\"}".getBytes(charset));
        assertThat(get(GET.answers("200", Answer.json(JsonTypes.STRING.map())), reply)
                        .body())
                .containsEntry("k", "üé");
    }

    @Test
    void xmlIsReadInTheCharsetOfItsMediaTypeWhereItNamesNone() {
        Reply reply = new Reply(
                200,
                Map.of("Content-Type", "text/xml; charset=iso-8859-1"),
                "<r><k>ü</k></r>".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(get(GET.answers("200", Answer.xml(JsonTypes.STRING.map())), reply)
                        .body())
                .containsEntry("k", "ü");
    }

    @Test
    void oneAnswerForEveryStatusIsThatOfFailuresToo() {
        Operation<Map<String, Long>> operation = GET.answers("default", Answer.json(JsonTypes.LONG.map()));
        assertThat(get(operation, Reply.json(201, "{\"a\":1}")).body()).containsEntry("a", 1L);
        assertThatThrownBy(() -> get(operation, Reply.json(418, "{\"a\":2}")))
                .isInstanceOfSatisfying(
                        StatusException.class,
                        failure -> assertThat(failure.error()).contains(Map.of("a", 2L)));
    }

    @Test
    void eventsOfTextNeedNotBeJson() throws Exception {
        List<String> values = new ArrayList<>();
        String text = "data: hello\n\ndata: \"quoted\"\n\ndata: {\"a\":1}\n\n";
        try (EventStream<String> stream = get(
                        GET.answers("200", Answer.events(JsonTypes.STRING)), Reply.of("text/event-stream", text))
                .body()) {
            stream.forEach(values::add);
        }
        assertThat(values).containsExactly("hello", "quoted", "{\"a\":1}");
    }

    @Test
    void aLineOfNullIsAValueAndNotTheEnd() throws Exception {
        List<String> values = new ArrayList<>();
        try (EventStream<String> stream = get(
                        GET.answers("200", Answer.jsonLines(JsonTypes.STRING.orNull())),
                        Reply.of("application/jsonl", "\"a\"\nnull\n\"b\"\n"))
                .body()) {
            stream.forEach(values::add);
        }
        assertThat(values).containsExactly("a", null, "b");
    }

    @Test
    void aFailureInsideAStreamNamesTheOperation() throws Exception {
        try (EventStream<Long> stream = get(
                        GET.answers("200", Answer.jsonLines(JsonTypes.LONG)), Reply.of("application/jsonl", "[]\n"))
                .body()) {
            assertThatThrownBy(stream.iterator()::next)
                    .isInstanceOfSatisfying(
                            DecodeException.class,
                            failure -> assertThat(failure.operation()).isEqualTo("x.get"));
        }
    }
}
