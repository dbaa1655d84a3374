package dev.chirograph.limestone;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import dev.chirograph.client.error.StatusException;
import dev.chirograph.client.http.BinaryBody;
import dev.chirograph.limestone.model.ErrorAnswer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What no documented exchange shows: a picture as a stream, and the errors that come in its place. */
final class StreamsAndErrorsTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer provider;

    @BeforeEach
    void start() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.start();
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    private Servers servers(int status, String contentType, byte[] body) {
        provider.createContext("/", exchange -> {
            try (exchange) {
                asked.add(exchange.getRequestURI() + " as "
                        + exchange.getRequestHeaders().getFirst("Accept"));
                exchange.getResponseHeaders().set("Content-Type", contentType);
                exchange.sendResponseHeaders(status, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        return LimestoneClient.builder()
                .baseUrl("http://127.0.0.1:" + provider.getAddress().getPort())
                .apiKey("sesame")
                .retries(0)
                .build()
                .servers();
    }

    private static byte[] error(String text) {
        return ("<?xml version=\"1.0\"?><response><error>" + text + "</error></response>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void pictureIsAStream() throws IOException {
        try (BinaryBody picture = servers(200, "image/png", PNG).getBandwidthGraph("LSN-1")) {
            assertEquals("image/png", picture.contentType().orElseThrow());
            assertArrayEquals(PNG, picture.stream().readAllBytes());
        }
        assertEquals(
                List.of("/webservices/clientapi.php?mod=servers&action=bwgraph&server_id=LSN-1&key=sesame"
                        + " as image/png, application/xml;q=0.5"),
                asked);
    }

    @Test
    void errorInPlaceOfThePictureIsTyped() {
        Servers servers = servers(200, "text/xml", error("No such server"));
        StatusException failure = assertThrows(StatusException.class, () -> servers.getBandwidthGraph("LSN-0"));
        assertEquals(200, failure.status());
        assertEquals(
                "No such server", failure.error(ErrorAnswer.class).orElseThrow().error());
        assertFalse(failure.toString().contains("sesame"));
    }

    @Test
    void errorByStatusIsTyped() {
        Servers servers = servers(500, "text/xml", error("Try again"));
        StatusException failure = assertThrows(StatusException.class, () -> servers.getBandwidthGraph("LSN-0"));
        assertEquals(500, failure.status());
        assertEquals("Try again", failure.error(ErrorAnswer.class).orElseThrow().error());
    }
}
