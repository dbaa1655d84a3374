package dev.chirograph.conformance.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.conformance.wire.Json;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One page of a headless Chromium, driven over the DevTools protocol. */
final class Browser implements AutoCloseable {
    private static final int PATIENCE = 60;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> pending;
    private final List<JsonNode> events;
    private final Map<String, CompletableFuture<JsonNode>> awaited;
    private String session = "";
    private int last;

    private Browser(
            Process process,
            Path profile,
            WebSocket socket,
            Map<Integer, CompletableFuture<JsonNode>> pending,
            List<JsonNode> events,
            Map<String, CompletableFuture<JsonNode>> awaited) {
        this.process = process;
        this.profile = profile;
        this.socket = socket;
        this.pending = pending;
        this.events = events;
        this.awaited = awaited;
    }

    /** Returns the browser that {@code -Dchirograph.chromium} names, else one on the {@code PATH}. */
    static Optional<Path> executable() {
        String named = System.getProperty("chirograph.chromium");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        String path = System.getenv("PATH");
        return Stream.of((path == null ? "" : path).split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browser start(Path executable) throws Exception {
        Path profile = Files.createTempDirectory("chirograph-browser");
        Process process = new ProcessBuilder(
                        executable.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        URI address = CompletableFuture.supplyAsync(() -> address(process)).get(PATIENCE, TimeUnit.SECONDS);
        Map<Integer, CompletableFuture<JsonNode>> pending = new ConcurrentHashMap<>();
        List<JsonNode> events = new CopyOnWriteArrayList<>();
        Map<String, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Listening(pending, events, awaited))
                .get(PATIENCE, TimeUnit.SECONDS);
        Browser browser = new Browser(process, profile, socket, pending, events, awaited);
        browser.attach();
        return browser;
    }

    /** Chromium says on its error stream where it listens; the rest of the stream is read away. */
    private static URI address(Process process) {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("DevTools listening on ")) {
                    Thread rest = new Thread(() -> lines.lines().forEach(ignored -> {}), "browser-errors");
                    rest.setDaemon(true);
                    rest.start();
                    return URI.create(line.substring("DevTools listening on ".length()));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        throw new IllegalStateException("the browser ended before it listened");
    }

    private void attach() throws Exception {
        ObjectNode blank = JsonNodeFactory.instance.objectNode().put("url", "about:blank");
        String target = call("Target.createTarget", blank).get("targetId").asText();
        ObjectNode flat = JsonNodeFactory.instance.objectNode().put("targetId", target);
        session = call("Target.attachToTarget", flat.put("flatten", true))
                .get("sessionId")
                .asText();
        for (String domain : List.of("Page", "Network", "Runtime", "Log")) {
            call(domain + ".enable", JsonNodeFactory.instance.objectNode());
        }
    }

    private JsonNode call(String method, ObjectNode parameters)
            throws InterruptedException, ExecutionException, TimeoutException {
        last++;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        pending.put(last, answer);
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.put("id", last).put("method", method).set("params", parameters);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(Json.write(message), true).get(PATIENCE, TimeUnit.SECONDS);
        JsonNode received = answer.get(PATIENCE, TimeUnit.SECONDS);
        if (received.has("error")) {
            throw new AssertionError(method + ": " + received.get("error"));
        }
        return received.get("result");
    }

    /** Sets the size of the page and which color scheme the reader prefers. */
    void view(int width, String scheme) throws Exception {
        call(
                "Emulation.setDeviceMetricsOverride",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("width", width)
                        .put("height", 900)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", width < 600));
        ObjectNode media = JsonNodeFactory.instance.objectNode();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", scheme);
        call("Emulation.setEmulatedMedia", media);
    }

    /** Opens an address and waits until it is loaded. */
    void open(URI address) throws Exception {
        events.clear();
        CompletableFuture<JsonNode> loaded = new CompletableFuture<>();
        awaited.put("Page.loadEventFired", loaded);
        // A change of the fragment alone would load nothing.
        call("Page.navigate", JsonNodeFactory.instance.objectNode().put("url", "about:blank"));
        loaded.get(PATIENCE, TimeUnit.SECONDS);
        loaded = new CompletableFuture<>();
        awaited.put("Page.loadEventFired", loaded);
        call("Page.navigate", JsonNodeFactory.instance.objectNode().put("url", address.toString()));
        loaded.get(PATIENCE, TimeUnit.SECONDS);
    }

    /** Returns the value of an expression of the page. */
    JsonNode evaluate(String expression) throws Exception {
        JsonNode result = call(
                "Runtime.evaluate",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("expression", expression)
                        .put("returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
        }
        return result.at("/result/value");
    }

    /** Types into the element that has the focus, as a keyboard does. */
    void type(String text) throws Exception {
        call("Input.insertText", JsonNodeFactory.instance.objectNode().put("text", text));
    }

    /** Presses and releases the left button of the mouse. */
    void click(double x, double y) throws Exception {
        for (String type : List.of("mousePressed", "mouseReleased")) {
            call(
                    "Input.dispatchMouseEvent",
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("type", type)
                            .put("x", x)
                            .put("y", y)
                            .put("button", "left")
                            .put("clickCount", 1));
        }
    }

    /** Returns the addresses that the page asked for since it was opened. */
    List<String> requests() {
        return of("Network.requestWillBeSent").stream()
                .map(event -> event.at("/params/request/url").asText())
                .filter(address -> !address.equals("about:blank"))
                .toList();
    }

    /** Returns what the page complained about since it was opened: errors, warnings, violations of its policy. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        of("Log.entryAdded")
                .forEach(event -> complaints.add(event.at("/params/entry/text").asText()));
        of("Runtime.exceptionThrown").forEach(event -> complaints.add(event.toString()));
        of("Runtime.consoleAPICalled").forEach(event -> complaints.add(event.toString()));
        return complaints;
    }

    private List<JsonNode> of(String method) {
        return events.stream()
                .filter(event -> event.path("method").asText().equals(method))
                .toList();
    }

    /** Writes what the page looks like into a PNG file. */
    void picture(Path file) throws Exception {
        ObjectNode whole = JsonNodeFactory.instance.objectNode().put("captureBeyondViewport", false);
        byte[] image = Base64.getDecoder()
                .decode(call("Page.captureScreenshot", whole).get("data").asText());
        Files.createDirectories(file.getParent());
        Files.write(file, image);
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            // A process of the browser that ends late may still write; the folder is a temporary one.
            profile.toFile().deleteOnExit();
        }
    }

    private static final class Listening implements WebSocket.Listener {
        private final Map<Integer, CompletableFuture<JsonNode>> pending;
        private final List<JsonNode> events;
        private final Map<String, CompletableFuture<JsonNode>> awaited;
        private final StringBuilder text = new StringBuilder();

        Listening(
                Map<Integer, CompletableFuture<JsonNode>> pending,
                List<JsonNode> events,
                Map<String, CompletableFuture<JsonNode>> awaited) {
            this.pending = pending;
            this.events = events;
            this.awaited = awaited;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean complete) {
            text.append(data);
            if (complete) {
                received(text.toString());
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }

        private void received(String message) {
            JsonNode node = Json.readRepeatingKeys(message);
            if (node == null) {
                return;
            }
            if (node.has("id")) {
                CompletableFuture<JsonNode> answer =
                        pending.remove(node.get("id").asInt());
                if (answer != null) {
                    answer.complete(node);
                }
                return;
            }
            events.add(node);
            CompletableFuture<JsonNode> waiting =
                    awaited.remove(node.path("method").asText());
            if (waiting != null) {
                waiting.complete(node);
            }
        }
    }
}
