package dev.chirograph.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.TestServer.Reply;
import dev.chirograph.client.error.DecodeException;
import dev.chirograph.client.error.TransportException;
import dev.chirograph.client.http.Answer;
import dev.chirograph.client.http.BinaryBody;
import dev.chirograph.client.json.JsonType;
import dev.chirograph.client.json.JsonTypes;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that no honest provider gives. */
@Timeout(30)
final class HostileAnswerTest {
    private static final Operation<JsonNode> ANY =
            Operation.of("x.get", "GET", "/x").answers("200", Answer.json(JsonTypes.ANY));

    private static JsonNode read(String body) {
        try (TestServer server = TestServer.answering(Reply.json(200, body))) {
            return TestClient.of(server).build().request(ANY).call().execute();
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aNumberInATextThatIsTooLongIsNone(JsonType<?> type) {
        String digits = "9".repeat(20_000_000);
        Operation<?> operation = Operation.of("x.get", "GET", "/x").answers("200", Answer.json(type));
        try (TestServer server = TestServer.answering(Reply.json(200, '"' + digits + '"'))) {
            assertThatThrownBy(() -> TestClient.of(server)
                            .build()
                            .request(operation)
                            .call()
                            .execute())
                    .isInstanceOf(DecodeException.class)
                    .hasMessageNotContaining("99");
        }
    }

    static Stream<JsonType<?>> numbers() {
        return Stream.of(
                JsonTypes.LONG, JsonTypes.INTEGER, JsonTypes.DECIMAL, JsonTypes.DECIMAL_STRING, JsonTypes.DOUBLE);
    }

    /** Sends raw bytes to whoever connects, the last part again and again. */
    private record RawServer(ServerSocket socket, ExecutorService thread) implements AutoCloseable {
        static RawServer sending(String head, String forEver) throws IOException {
            ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
            ExecutorService thread = Executors.newSingleThreadExecutor();
            thread.execute(() -> {
                while (!socket.isClosed()) {
                    try (Socket connection = socket.accept()) {
                        OutputStream out = connection.getOutputStream();
                        connection.getInputStream().read(new byte[8192]);
                        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
                        while (!forEver.isEmpty()) {
                            out.write(forEver.getBytes(StandardCharsets.ISO_8859_1));
                        }
                    } catch (IOException gone) {
                        // The client has gone, as it should.
                    }
                }
            });
            return new RawServer(socket, thread);
        }

        TestClient client() {
            return TestClient.of(Api.of("Test", "1"))
                    .baseUrl("http://127.0.0.1:" + socket.getLocalPort())
                    .retries(0);
        }

        @Override
        public void close() throws IOException {
            socket.close();
            thread.shutdownNow();
        }
    }

    @Test
    void anEndlessBodyIsCutAtTheLimit() throws Exception {
        try (RawServer server = RawServer.sending("HTTP/1.1 200 OK\r\n\r\n", "[1,2,3]".repeat(1000))) {
            assertThatThrownBy(server.client()
                            .maxResponseBytes(1_000_000)
                            .build()
                            .request(ANY)
                            .call()::execute)
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("larger than 1000000 bytes");
        }
    }

    @Test
    void aSilentServerIsCutByTheTimeout() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Call<JsonNode> call = TestClient.of(Api.of("Test", "1"))
                    .baseUrl("http://127.0.0.1:" + silent.getLocalPort())
                    .retries(0)
                    .timeout(Duration.ofMillis(300))
                    .build()
                    .request(ANY)
                    .call();
            assertThatThrownBy(call::execute).isInstanceOf(TransportException.class);
        }
    }

    @Test
    void aStalledBodyIsCutByTheTimeout() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Call<JsonNode> call = TestClient.of(Api.of("Test", "1"))
                    .baseUrl("http://127.0.0.1:" + socket.getLocalPort())
                    .retries(0)
                    .timeout(Duration.ofMillis(500))
                    .build()
                    .request(ANY)
                    .call();
            var later = call.async();
            try (Socket connection = socket.accept()) {
                connection
                        .getOutputStream()
                        .write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[".getBytes(StandardCharsets.US_ASCII));
                assertThatThrownBy(later::get).hasCauseInstanceOf(TransportException.class);
            }
        }
    }

    @Test
    void aBodyShorterThanItsLengthIsNoAnswer() throws Exception {
        try (RawServer server = RawServer.sending("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}", "")) {
            assertThatThrownBy(server.client().build().request(ANY).call()::execute)
                    .isInstanceOf(TransportException.class);
        }
    }

    @Test
    void garbageInsteadOfHttpIsNoAnswerAndStandsInNoMessage() throws Exception {
        try (RawServer server = RawServer.sending("SSH-2.0-OpenSSH_9 hush\r\n\r\n", "")) {
            assertThatThrownBy(server.client().build().request(ANY).call()::execute)
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("the answer is no HTTP")
                    .satisfies(HostileAnswerTest::hasNoSecret);
        }
    }

    @Test
    void aFileIsNotHeldInMemory() throws Exception {
        Operation<BinaryBody> download = Operation.of("x.get", "GET", "/x").answers("200", Answer.binary());
        try (RawServer server = RawServer.sending("HTTP/1.1 200 OK\r\n\r\n", "x".repeat(8192));
                BinaryBody body = server.client()
                        .maxResponseBytes(10)
                        .build()
                        .request(download)
                        .call()
                        .execute()) {
            assertThat(body.stream().readNBytes(100_000)).hasSize(100_000);
        }
    }

    @Test
    void deepNestingIsRefused() {
        assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> read("[".repeat(501) + "]".repeat(501))).isInstanceOf(DecodeException.class);
        assertThat(read("[".repeat(500) + "]".repeat(500)).isArray()).isTrue();
    }

    @Test
    void aHugeExponentIsKeptAndCostsNothing() {
        JsonNode node = read("{\"n\":1e999999999}");
        assertThat(node.toString()).isEqualTo("{\"n\":1E+999999999}");
    }

    @Test
    void aHugeNumberIsRefused() {
        assertThatThrownBy(() -> read("9".repeat(100_000))).isInstanceOf(DecodeException.class);
    }

    @Test
    void ofMembersWithOneNameTheLastCounts() {
        assertThat(read("{\"a\":1,\"a\":2}").toString()).isEqualTo("{\"a\":2}");
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        assertThat(read("\uFEFF{\"a\":1}").toString()).isEqualTo("{\"a\":1}");
    }

    @Test
    void theTextOfABrokenAnswerStandsInNoMessage() {
        assertThatThrownBy(() -> read("{\"token\": hush}")).satisfies(HostileAnswerTest::hasNoSecret);
    }

    private static void hasNoSecret(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            assertThat(each.toString()).doesNotContain("hush");
        }
    }
}
