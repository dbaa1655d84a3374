package dev.chirograph.conformance.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.cases.NamedContract;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no client sends by accident get an answer that says what is wrong, never a failure of the mock. */
class HostileRequestsTest {
    private static MockProvider provider;
    private static String basic;

    @BeforeAll
    static void start() {
        provider = MockProvider.start(
                NamedContract.bundled("lightlayer"), MockOptions.usual().withLargestBody(LARGEST));
        String pair =
                provider.credentials().username() + ":" + provider.credentials().password();
        basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    private static final int LARGEST = 10_000_000;

    private static String post(String headers, byte[] body) throws IOException {
        byte[] head = ("POST /tickets HTTP/1.1\r\nHost: mock\r\nConnection: close\r\nAuthorization: Basic " + basic
                        + "\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        return raw(head, body);
    }

    private static String raw(byte[] head, byte[] body) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), provider.baseUrl().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(head);
            out.write(body);
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String json(String body) throws IOException {
        return post("Content-Type: application/json\r\n", body.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String answer) {
        assertThat(answer)
                .startsWith("HTTP/1.1 4")
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("dev.chirograph");
    }

    @Test
    void deepJson() throws IOException {
        refused(json("{\"a\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}"));
    }

    @Test
    void aLargeBody() throws IOException {
        refused(json("{\"dept_id\":1,\"subject\":7,\"body\":\"" + "x".repeat(8_000_000) + "\"}"));
    }

    private static void tooLarge(String answer) {
        assertThat(answer)
                .startsWith("HTTP/1.1 413 ")
                .containsIgnoringCase("Connection: close")
                .contains("the body is larger than " + LARGEST + " bytes");
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        byte[] head = ("POST /tickets HTTP/1.1\r\nHost: mock\r\nContent-Type: application/json\r\nAuthorization: Basic "
                        + basic + "\r\nContent-Length: 99999999999\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);

        // The server looks at a request when the first byte of its body has come.
        tooLarge(raw(head, new byte[] {'{'}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded"})
    void aBodyWithoutAnEndIsNotReadToItsEnd(String contentType) throws IOException {
        byte[] head = ("POST /tickets HTTP/1.1\r\nHost: mock\r\nContent-Type: " + contentType
                        + "\r\nAuthorization: Basic " + basic + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] chunk = ("100000\r\n" + "x".repeat(0x100000) + "\r\n").getBytes(StandardCharsets.UTF_8);
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), provider.baseUrl().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(head);
            // One chunk more than the bound, and no last one: whoever waits for the end waits for ever.
            for (int sent = 0; sent <= LARGEST; sent += 0x100000) {
                out.write(chunk);
            }
            out.flush();
            tooLarge(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aBodyThatUnpacksToTooMuch() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[LARGEST + 1]);
        }

        tooLarge(post("Content-Type: application/json\r\nContent-Encoding: gzip\r\n", packed.toByteArray()));
    }

    @Test
    void aBodyThatIsPackedIsRead() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"dept_id\":\"no number\"}".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(post("Content-Type: application/json\r\nContent-Encoding: gzip\r\n", packed.toByteArray()))
                .startsWith("HTTP/1.1 400 ")
                .contains("dept_id");
    }

    @Test
    void headersWithoutAnEnd() throws IOException {
        String answer = raw(
                ("GET /tickets HTTP/1.1\r\nHost: mock\r\nX-Long: " + "x".repeat(100_000) + "\r\n")
                        .getBytes(StandardCharsets.UTF_8),
                new byte[0]);

        assertThat(answer).startsWith("HTTP/1.1 431 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "\"text\"",
                "{\"dept_id\":1,\"dept_id\":2,\"subject\":\"a\",\"body\":\"b\"}",
                "{\"dept_id\":1e999999999,\"subject\":\"a\",\"body\":\"b\"}",
                "{\"dept_id\":\"\\ud800\",\"subject\":\"a\",\"body\":\"b\"}"
            })
    void bodiesThatAreNotWhatTheContractWants(String body) throws IOException {
        refused(json(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application/json; charset=no-such-charset\r\nContent-Type: text/plain\r\n",
                "Content-Type: \r\n",
                "Content-Type: ;;;\r\n",
                "Content-Type: application/xml\r\n",
                "Content-Type: application/json\r\nContent-Encoding: gzip\r\n"
            })
    void mediaTypesThatMakeNoSense(String headers) throws IOException {
        refused(post(headers, "{".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void bytesThatAreNotUtf8() throws IOException {
        refused(post("Content-Type: application/json\r\n", new byte[] {'{', (byte) 0xff, (byte) 0xfe, '}'}));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tickets/%",
                "/tickets/%zz",
                "/tickets/%c3%28",
                "/tickets/%00",
                "/tickets/..%2f..%2fetc",
                "/tickets?%=%&&&=%zz",
                "//",
                "/no/such/path"
            })
    void targetsThatMakeNoSense(String target) throws IOException {
        String answer = raw(
                ("GET " + target + " HTTP/1.1\r\nHost: mock\r\nConnection: close\r\nAuthorization: Basic " + basic
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8),
                new byte[0]);
        assertThat(answer)
                .matches("(?s)HTTP/1.1 (200|4..).*")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    @Test
    void headersThatOccurTwice() throws IOException {
        refused(post(
                "Content-Type: application/json\r\nAuthorization: Basic nobody\r\nPrefer: code=abc\r\nPrefer: delay=-1, fault=no\r\n",
                "[]".getBytes(StandardCharsets.UTF_8)));
    }
}
