package dev.chirograph.generator.use;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
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

/**
 * A provider of any API: an HTTP server on this machine that gives the answers it was told, one for each request, and
 * remembers what it was asked. Without an answer left it gives 204.
 */
public final class Provider implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Reply> replies = new ArrayDeque<>();
    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

    /** What a reply writes after its headers; may wait while it does. */
    @FunctionalInterface
    public interface Writing {
        /** Writes the body. */
        void writeTo(OutputStream body) throws Exception;
    }

    private record Reply(int status, Map<String, String> headers, Writing body) {}

    /** Starts a provider that gives 204 until it is told otherwise. */
    public Provider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Returns the address, without a slash at its end. */
    public String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Tells the next answer: JSON with status 200. */
    public Provider answersJson(String json) {
        return answers(200, "application/json", json);
    }

    /** Tells the next answer. */
    public Provider answers(int status, String contentType, String body) {
        return answers(status, Map.of("Content-Type", contentType), body.getBytes(StandardCharsets.UTF_8));
    }

    /** Tells the next answer. */
    public Provider answers(int status, Map<String, String> headers, byte[] body) {
        return streams(status, headers, stream -> stream.write(body));
    }

    /** Tells the next answer, whose body is sent chunk by chunk as it is written. */
    public Provider streams(int status, Map<String, String> headers, Writing body) {
        synchronized (replies) {
            replies.add(new Reply(status, headers, body));
        }
        return this;
    }

    // Whoever waits in a reply fails in the client as well.
    @SuppressWarnings("CatchAndPrintStackTrace")
    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add(new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1)));
            Reply reply;
            synchronized (replies) {
                reply = replies.poll();
            }
            if (reply == null) {
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            boolean empty = reply.status() == 204
                    || reply.status() == 304
                    || exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(reply.status(), empty ? -1 : 0);
            if (!empty) {
                reply.body().writeTo(exchange.getResponseBody());
            }
        } catch (IOException gone) {
            throw gone;
        } catch (Exception problem) {
            throw new IOException(problem);
        }
    }

    /** Returns every request so far. */
    public List<Asked> allAsked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    /** Returns the latest request. */
    public Asked asked() {
        List<Asked> all = allAsked();
        if (all.isEmpty()) {
            throw new AssertionError("nothing was asked");
        }
        return all.get(all.size() - 1);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
