package dev.chirograph.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chirograph.client.ApiResponse;
import dev.chirograph.client.Operation;
import dev.chirograph.client.TestClient;
import dev.chirograph.client.TestServer;
import dev.chirograph.client.error.TransportException;
import dev.chirograph.client.json.JsonTypes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that were packed without being asked for, and what they are when they are written again. */
class ContentCodingTest {
    private static final String JSON = "{\"a\":1}";

    private static byte[] packed(String coding) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packing = switch (coding) {
            case "deflate" -> new DeflaterOutputStream(bytes);
            case "bare deflate" -> new DeflaterOutputStream(bytes, new Deflater(Deflater.DEFAULT_COMPRESSION, true));
            case "identity" -> bytes;
            default -> new GZIPOutputStream(bytes);
        }) {
            packing.write(JSON.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static ApiResponse<Map<String, Long>> get(String coding, byte[] body) {
        TestServer.Reply reply =
                new TestServer.Reply(200, Map.of("Content-Type", "application/json", "Content-Encoding", coding), body);
        try (TestServer server = TestServer.answering(reply)) {
            Operation<Map<String, Long>> operation =
                    Operation.of("x.get", "GET", "/x").answers("200", Answer.json(JsonTypes.LONG.map()));
            return TestClient.of(server)
                    .retries(0)
                    .build()
                    .request(operation)
                    .call()
                    .response();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "x-gzip", "deflate", "identity"})
    void knownCodingsAreUndone(String coding) {
        ApiResponse<Map<String, Long>> response = get(coding, packed(coding));
        assertThat(response.body()).isEqualTo(Map.of("a", 1L));
        assertThat(response.rawBody()).asString().isEqualTo(JSON);
        assertThat(response.rewrittenBody()).asString().isEqualTo(JSON);
    }

    @Test
    void bareDataCountsAsDeflate() {
        assertThat(get("deflate", packed("bare deflate")).body()).isEqualTo(Map.of("a", 1L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip, gzip", "zstd"})
    void otherCodingsFailTheCall(String coding) {
        assertThatThrownBy(() -> get(coding, packed("gzip")))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("a content coding that was not asked for");
    }

    @Test
    void bytesOfAnotherFormFailTheCall() {
        assertThatThrownBy(() -> get("gzip", JSON.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(TransportException.class);
    }
}
