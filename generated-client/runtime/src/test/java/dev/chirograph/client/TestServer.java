package dev.chirograph.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A real HTTP server on this machine that answers by function and remembers what it was asked. */
// Nobody compares requests or replies.
@SuppressWarnings("ArrayRecordComponent")
public final class TestServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Seen> seen = Collections.synchronizedList(new ArrayList<>());

    /** A request as it arrived. */
    public record Seen(String method, String target, Map<String, List<String>> headers, byte[] bytes) {
        public String header(String name) {
            return String.join(" | ", headers.getOrDefault(name, List.of()));
        }

        public String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public String path() {
            return target.replaceAll("[?].*", "");
        }
    }

    /** An answer to send. */
    public record Reply(int status, Map<String, String> headers, byte[] body) {
        public static Reply json(int status, String body) {
            return new Reply(status, Map.of("Content-Type", "application/json"), body.getBytes(StandardCharsets.UTF_8));
        }

        public static Reply of(String contentType, String body) {
            return new Reply(200, Map.of("Content-Type", contentType), body.getBytes(StandardCharsets.UTF_8));
        }

        public static Reply status(int status, Map<String, String> headers) {
            return new Reply(status, headers, new byte[0]);
        }
    }

    private TestServer(Function<Seen, Reply> answer) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> handle(exchange, answer));
        server.start();
    }

    public static TestServer answering(Function<Seen, Reply> answer) {
        try {
            return new TestServer(answer);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Answers each request with the next reply; further ones with the last. */
    public static TestServer answering(Reply... replies) {
        Queue<Reply> queue = new ArrayDeque<>(List.of(replies));
        return answering(request -> {
            synchronized (queue) {
                return queue.size() > 1 ? queue.remove() : queue.element();
            }
        });
    }

    private void handle(HttpExchange exchange, Function<Seen, Reply> answer) throws IOException {
        try (exchange) {
            Seen request = new Seen(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    exchange.getRequestBody().readAllBytes());
            seen.add(request);
            Reply reply = answer.apply(request);
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            boolean empty = reply.body().length == 0;
            exchange.sendResponseHeaders(reply.status(), empty ? -1 : reply.body().length);
            if (!empty) {
                exchange.getResponseBody().write(reply.body());
            }
        }
    }

    public String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public List<Seen> seen() {
        synchronized (seen) {
            return List.copyOf(seen);
        }
    }

    public Seen last() {
        List<Seen> all = seen();
        return all.get(all.size() - 1);
    }

    @Override
    public void close() {
        stop();
    }

    /** Refuses connections from now on. */
    public void stop() {
        server.stop(0);
        threads.shutdownNow();
    }
}
