package dev.chirograph.conformance.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.WrittenContract;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the mock answers to methods that HTTP has beside those of the contract (RFC 9110, 9.3). */
class MethodsTest {
    private static MockProvider provider;

    @BeforeAll
    static void start() {
        provider = MockProvider.start(WrittenContract.of("""
                        openapi: 3.1.0
                        info: {title: Methods, version: '1'}
                        paths:
                          /items:
                            get:
                              operationId: items.list
                              parameters: [{name: limit, in: query, schema: {type: integer}}]
                              responses:
                                '200':
                                  description: d
                                  headers: {X-Total: {required: true, schema: {type: integer, default: 3}}}
                                  content: {application/json: {schema: {type: array, items: {type: string}}}}
                            delete: {operationId: items.clear, responses: {'204': {description: d}}}
                          /head:
                            head: {operationId: head.check, responses: {'204': {description: d}}}
                            get: {operationId: head.get, responses: {'200': {description: d}}}
                          /options:
                            options: {operationId: options.ask, responses: {'203': {description: d}}}
                          /made:
                            post: {operationId: made.make, responses: {'201': {description: d}}}
                        """), MockOptions.usual());
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    private static String answer(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), provider.baseUrl().getPort())) {
            socket.getOutputStream()
                    .write((request + " HTTP/1.1\r\nHost: mock\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void headIsGetWithoutTheBody() throws IOException {
        assertThat(answer("HEAD /items"))
                .startsWith("HTTP/1.1 200 ")
                .contains("Content-Type: application/json\r\n", "X-Total: 3\r\n")
                .endsWith("\r\n\r\n");
        assertThat(answer("HEAD /items?limit=many")).startsWith("HTTP/1.1 400 ").endsWith("\r\n\r\n");
    }

    @Test
    void headIsItsOwnOperationWhereTheContractHasOne() throws IOException {
        assertThat(answer("HEAD /head")).startsWith("HTTP/1.1 204 ");
    }

    @Test
    void headIsNotAllowedWhereGetIsNot() throws IOException {
        assertThat(answer("HEAD /made")).startsWith("HTTP/1.1 405 ").contains("Allow: OPTIONS, POST\r\n");
    }

    @Test
    void optionsNamesTheMethods() throws IOException {
        assertThat(answer("OPTIONS /items"))
                .startsWith("HTTP/1.1 204 ")
                .contains("Allow: DELETE, GET, HEAD, OPTIONS\r\n");
        assertThat(answer("OPTIONS /options")).startsWith("HTTP/1.1 203 ");
        assertThat(answer("OPTIONS /nothing")).startsWith("HTTP/1.1 404 ");
    }
}
