package dev.chirograph.conformance.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chirograph.conformance.driver.TransportFailure.Kind;
import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.conformance.wire.WireRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent is what was asked for, and what came is what is judged: the driver adds and hides nothing. */
class HttpDriverTest {
    private static final byte[] NOTHING = new byte[0];
    private static final String FINE = "HTTP/1.1 200 OK\nContent-Length: 2\n\n{}";

    private static WireRequest get(String target) {
        return new WireRequest("GET", target, Headers.of("Accept", "application/json"), NOTHING);
    }

    private static WireAnswer send(RawServer server, WireRequest request) throws TransportFailure {
        try (HttpDriver driver = HttpDriver.to(server.url(), Duration.ofSeconds(5))) {
            return driver.send(request);
        }
    }

    private static AbstractThrowableAssert<?, ?> failure(RawServer server, WireRequest request) {
        return assertThatThrownBy(() -> send(server, request))
                .isInstanceOfSatisfying(
                        TransportFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.NO_ANSWER));
    }

    @Test
    void sendsTargetAndBodyAsTheyAre() throws Exception {
        try (RawServer server = RawServer.answering(FINE)) {
            Headers headers = Headers.of("Content-Type", "multipart/form-data; boundary=x")
                    .with("X-Key", "a b");
            byte[] body = "--x--\u00e4".getBytes(StandardCharsets.ISO_8859_1);

            send(server, new WireRequest("PUT", "/a%2Fb/%C3%A4?x=%5B1%5D&x=a+b", headers, body));

            assertThat(server.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request)
                            .startsWith("PUT /api/a%2Fb/%C3%A4?x=%5B1%5D&x=a+b HTTP/1.1\n")
                            .contains("\nContent-Type: multipart/form-data; boundary=x\n", "\nX-Key: a b\n")
                            .endsWith("\n\n--x--\u00e4"));
        }
    }

    @Test
    void inventsNoHeaderThatContractsSpeakOf() throws Exception {
        try (RawServer server = RawServer.answering(FINE)) {
            send(server, new WireRequest("POST", "/", Headers.of("Accept", "a/b"), NOTHING));

            assertThat(server.requests().get(0))
                    .contains("\nContent-Length: 0\n")
                    .doesNotContainIgnoringCase("content-type")
                    .doesNotContainIgnoringCase("accept-encoding")
                    .doesNotContainIgnoringCase("upgrade");
        }
    }

    @Test
    void keepsStatusHeadersAndBytesOfTheAnswer() throws Exception {
        try (RawServer server =
                RawServer.answering("HTTP/1.1 418 So\nx-a: 1\nX-A: 2\nContent-Length: 3\n\n\u00ef\u00bb\u00bf")) {
            WireAnswer answer = send(server, get("/"));

            assertThat(answer.status()).isEqualTo(418);
            assertThat(answer.headers().fields())
                    .startsWith(new Headers.Field("x-a", "1"), new Headers.Field("X-A", "2"));
            assertThat(answer.body()).containsExactly(0xef, 0xbb, 0xbf);
        }
    }

    @Test
    void unpacksNothing() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("{}".getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes(("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + packed.size() + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        packed.writeTo(answer);
        try (RawServer server = new RawServer(answer.toByteArray())) {
            WireAnswer packedAnswer = send(server, get("/"));

            assertThat(packedAnswer.body()).isEqualTo(packed.toByteArray());
            assertThat(packedAnswer.headers().first("Content-Encoding")).contains("gzip");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "301 Moved\nLocation: /api/other",
                "401 No\nWWW-Authenticate: Basic realm=\"x\"",
                "429 Slower\nRetry-After: 0",
                "503 Later\nRetry-After: 0"
            })
    void givesBackWhatOthersWouldActUpon(String answer) throws Exception {
        try (RawServer server = RawServer.answering("HTTP/1.1 " + answer + "\nContent-Length: 0\n\n")) {
            assertThat(send(server, get("/")).status()).isEqualTo(Integer.parseInt(answer.substring(0, 3)));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void keepsConnectionsButNoCookies() throws Exception {
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\nSet-Cookie: a=b\nContent-Length: 2\n\n{}");
                HttpDriver driver = HttpDriver.to(server.url(), Duration.ofSeconds(5))) {
            driver.send(get("/1"));
            driver.send(get("/2"));

            assertThat(server.connections()).isEqualTo(1);
            assertThat(server.requests()).hasSize(2).noneMatch(request -> request.contains("Cookie"));
        }
    }

    @Test
    void sendsNothingTwice() throws Exception {
        try (RawServer server = new RawServer(NOTHING)) {
            failure(server, get("/")).hasMessageContaining("no usable answer from http://127.0.0.1:");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\nContent-Length: 9\nConnection: close\n\n{}",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nno number\n{}",
                "this is no HTTP\n\n"
            })
    void anAnswerInPiecesIsNone(String answer) throws Exception {
        try (RawServer server = RawServer.answering(answer);
                HttpDriver driver = HttpDriver.to(server.url(), Duration.ofMillis(200))) {
            assertThatThrownBy(() -> driver.send(get("/?key=secret")))
                    .isInstanceOf(TransportFailure.class)
                    .hasMessageMatching("no (usable answer|answer in time) from http://127.0.0.1:.*")
                    .hasMessageNotContaining("secret");
        }
    }

    @Test
    void aHeadWithoutEndIsNoAnswer() throws Exception {
        String endless = "HTTP/1.1 200 OK\nX-A: " + "a".repeat(2 * 1024 * 1024);
        try (RawServer server = RawServer.answering(endless)) {
            failure(server, get("/"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 OK\nContent-Length: 9999999\n\n|x", "HTTP/1.1 200 OK\n|X-A: 1\n", "H|"})
    @Timeout(60)
    void anAnswerThatDripsIsGivenUp(String answer) throws Exception {
        String[] parts = answer.split("\\|", -1);
        try (RawServer server = RawServer.dripping(parts[0], parts[1]);
                HttpDriver driver = HttpDriver.to(server.url(), Duration.ofMillis(100))) {
            assertThatThrownBy(() -> driver.send(get("/")))
                    .isInstanceOfSatisfying(
                            TransportFailure.class,
                            failure -> assertThat(failure.kind()).isEqualTo(Kind.NO_ANSWER));
        }
    }

    /** A contract may hold what would begin another line of the request. */
    @Test
    void aLineBreakOfAContractBeginsNoHeader() throws Exception {
        try (RawServer server = RawServer.answering(FINE)) {
            failure(server, get("/\r\nInjected: 1"));
            assertThat(server.requests()).isEmpty();

            send(server, new WireRequest("GET", "/", Headers.of("X-A", "1\r\nInjected: 1"), NOTHING));
            assertThat(server.requests().get(0)).contains("\nX-A: 1  Injected: 1\n");
        }
    }

    @Test
    void nothingThatListensIsUnreachable() throws IOException {
        URI gone;
        try (RawServer server = new RawServer(NOTHING)) {
            gone = server.url();
        }
        try (HttpDriver driver = HttpDriver.to(gone, Duration.ofSeconds(5))) {
            assertThatThrownBy(() -> driver.send(get("/")))
                    .isInstanceOfSatisfying(
                            TransportFailure.class,
                            failure -> assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE))
                    .hasMessageStartingWith("nothing accepts connections at http://127.0.0.1:");
        }
    }
}
