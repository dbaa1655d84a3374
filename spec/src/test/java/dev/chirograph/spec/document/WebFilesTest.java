package dev.chirograph.spec.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What references to addresses may fetch, and what comes of it. */
@Timeout(60)
class WebFilesTest {
    private static final FetchLimits PATIENT =
            new FetchLimits(8, 10_000, Duration.ofSeconds(30), Duration.ofSeconds(50));
    private static final FetchLimits IMPATIENT =
            new FetchLimits(8, 10_000, Duration.ofMillis(500), Duration.ofSeconds(5));

    private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @TempDir
    Path folder;

    private HttpServer server;
    private String origin = "";

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        origin = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestURI().toString());
        HttpHandler handler = handlers.get(exchange.getRequestURI().getPath());
        if (handler == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            handler.handle(exchange);
        }
        exchange.close();
    }

    private void serve(String path, String text) {
        serve(path, "application/yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private void serve(String path, String mediaType, byte[] content) {
        handlers.put(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", mediaType);
            exchange.getResponseHeaders().add("Set-Cookie", "session=1");
            exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        });
    }

    private void redirect(String path, String location) {
        handlers.put(path, exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    /** Reads a document whose schemas, from line 4 on, refer to the targets; what is below /api/ is allowed. */
    private BundledDocument read(String... targets) throws IOException {
        return read(PATIENT, targets);
    }

    private BundledDocument read(FetchLimits limits, String... targets) throws IOException {
        StringBuilder text = new StringBuilder("openapi: 3.1.0\ncomponents:\n  schemas:\n");
        for (int i = 0; i < targets.length; i++) {
            text.append("    S%d: {items: {$ref: \"%s\"}}\n".formatted(i, targets[i]));
        }
        return new DocumentReader(LoadLimits.DEFAULT, limits)
                .read(
                        Files.writeString(folder.resolve("openapi.yaml"), text),
                        AllowedReferences.usual().at(origin + "/api/"),
                        List.of());
    }

    private List<Diagnostic> refused(String... targets) {
        return catchThrowableOfType(ContractException.class, () -> read(targets))
                .diagnostics();
    }

    private static JsonNode schema(BundledDocument document, String name) {
        return document.root().path("components").path("schemas").path(name);
    }

    @Test
    void bundlesWhatStandsAtAnAllowedAddress() throws IOException {
        serve("/api/common.yaml", "Pet:\n  properties:\n    owner: {$ref: 'people/owner.yaml#/Owner'}\n");
        serve("/api/people/owner.yaml", "Owner: {properties: {pet: {$ref: '../common.yaml#/Pet'}}}\n");

        BundledDocument document =
                read(origin + "/api/common.yaml#/Pet", origin.replace("http", "HTTP") + "/x/../api/common.yaml#/Pet");

        assertThat(document.warnings()).isEmpty();
        assertThat(schema(document, "S0")).hasToString("{\"items\":{\"$ref\":\"#/components/schemas/Pet\"}}");
        assertThat(schema(document, "S1")).isEqualTo(schema(document, "S0"));
        assertThat(schema(document, "Pet").at("/properties/owner/$ref").asText())
                .isEqualTo("#/components/schemas/Owner");
        assertThat(schema(document, "Owner").at("/properties/pet/$ref").asText())
                .as("the ring is closed")
                .isEqualTo("#/components/schemas/Pet");
        assertThat(new TreeLocator(document.root(), document.name())
                        .locate("#/components/schemas/Pet/properties/owner")
                        .place())
                .isEqualTo(origin + "/api/common.yaml:3:5");
        assertThat(requests).containsExactly("/api/common.yaml", "/api/people/owner.yaml");
    }

    @Test
    void keepsTheQueryForTheServerAlone() throws IOException {
        serve("/api/a.yaml", "A: {type: 1}\n");

        BundledDocument document = read(origin + "/api/a.yaml?key=secret#/A", origin + "/api/a.yaml?key=secret#/B");

        assertThat(requests).containsExactly("/api/a.yaml?key=secret");
        assertThat(new TreeLocator(document.root(), document.name())
                        .locate("#/components/schemas/A/type")
                        .place())
                .isEqualTo(origin + "/api/a.yaml:1:11");
        assertThat(document.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.id()).isEqualTo("dangling-reference");
            assertThat(warning.message()).isEqualTo("nothing stands at \"" + origin + "/api/a.yaml?…#/B\"");
        });
    }

    @Test
    void sendsNeitherCookiesNorCredentials() throws IOException {
        serve("/api/a.yaml", "A: {$ref: b.yaml}\n");
        handlers.put("/api/b.yaml", exchange -> {
            boolean plain = exchange.getRequestHeaders().keySet().stream()
                    .noneMatch(name -> name.equalsIgnoreCase("Cookie") || name.equalsIgnoreCase("Authorization"));
            byte[] content = ("title: " + plain).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        });

        assertThat(schema(read(origin + "/api/a.yaml#/A"), "b").path("title").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ORIGIN/secret.yaml",
                "ORIGIN/apis/secret.yaml",
                "ORIGIN/api/../secret.yaml",
                "ORIGIN/api/%2e%2e/secret.yaml",
                "ORIGIN/api/..%2Fsecret.yaml",
                "ORIGIN/api/..%252fsecret.yaml",
                "ORIGIN/api/..%5Csecret.yaml",
                "ORIGIN/api/%25252E%2e%25252fsecret.yaml",
                "http://127.0.0.1:0/api/secret.yaml",
                "ORIGIN/api/..;a=b/secret.yaml",
                "ORIGIN/api\\\\..\\\\secret.yaml",
                "http://localhost:PORT/api/secret.yaml",
                "http://LOCALHOST:PORT/api/secret.yaml",
                "http://127.1:PORT/api/secret.yaml",
                "https://127.0.0.1:PORT/api/secret.yaml",
                "http://127.0.0.1/api/secret.yaml",
                "http://user:pass@127.0.0.1:PORT/api/secret.yaml",
                "http://127.0.0.1:PORT@example.com/api/secret.yaml",
                "http:/api/secret.yaml",
                "//127.0.0.1:PORT/api/secret.yaml",
                "http://[::1]:PORT/api/secret.yaml",
                "http:// /api/secret.yaml",
                "ftp://127.0.0.1:PORT/api/secret.yaml"
            })
    void asksNoOtherAddress(String target) throws IOException {
        serve("/api/secret.yaml", "title: secret\n");
        serve("/secret.yaml", "title: secret\n");
        String reference = target.replace("ORIGIN", origin)
                .replace("PORT", String.valueOf(server.getAddress().getPort()));

        BundledDocument document = read(reference);

        assertThat(document.root().path("components").path("schemas")).hasToString("{\"S0\":{\"items\":{}}}");
        assertThat(document.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.id()).isEqualTo("forbidden-reference");
            assertThat(warning.location().line()).isEqualTo(4);
            assertThat(warning.message()).doesNotContain("pass");
        });
        assertThat(requests).isEmpty();
    }

    @Test
    void refusesAddressesOfEndlessLength() throws IOException {
        assertThat(read(origin + "/api/%" + "25".repeat(1_000_000) + "2e", origin + "/api" + "/..".repeat(1_000_000))
                        .warnings())
                .extracting(Diagnostic::id)
                .containsExactly("forbidden-reference", "forbidden-reference");
        assertThat(requests).isEmpty();
    }

    @Test
    void saysWhichAddressToAllow() throws IOException {
        assertThat(read("https://example.com/common/pets.yaml?key=secret#/Pet", "https://example.com/$(reboot)/x.yaml")
                        .warnings())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "$ref \"https://example.com/common/pets.yaml?…#/Pet\" is refused: no address is fetched unless"
                                + " it is allowed; --allow-ref https://example.com/common/ allows it",
                        "$ref \"https://example.com/$(reboot)/x.yaml\" is refused: no address is fetched unless it is"
                                + " allowed; --allow-ref https://example.com/ allows it");
    }

    @Test
    void followsRedirectsOnlyToWhereReferencesMayLead() throws IOException {
        redirect("/api/moved.yaml", "/api/new/there.yaml");
        redirect("/api/out.yaml", "/secret.yaml");
        redirect("/api/away.yaml", "http://localhost:" + server.getAddress().getPort() + "/api/new/there.yaml");
        redirect("/api/file.yaml", "file:///etc/passwd");
        serve("/api/new/there.yaml", "properties: {a: {$ref: beside.yaml}}\n");
        serve("/api/new/beside.yaml", "title: beside\n");
        serve("/secret.yaml", "title: secret\n");

        BundledDocument document = read(
                origin + "/api/moved.yaml",
                origin + "/api/out.yaml",
                origin + "/api/away.yaml",
                origin + "/api/file.yaml");

        assertThat(schema(document, "there").at("/properties/a/$ref").asText())
                .isEqualTo("#/components/schemas/beside");
        assertThat(document.warnings())
                .extracting(warning -> warning.location().line() + " " + warning.id())
                .containsExactly("5 forbidden-reference", "6 forbidden-reference", "7 forbidden-reference");
        assertThat(document.warnings().get(0).message())
                .endsWith("is refused: it is redirected to " + origin + "/secret.yaml, which is not allowed;"
                        + " --allow-ref " + origin + "/ allows it");
        assertThat(requests)
                .containsExactly(
                        "/api/moved.yaml",
                        "/api/new/there.yaml",
                        "/api/out.yaml",
                        "/api/away.yaml",
                        "/api/file.yaml",
                        "/api/new/beside.yaml");
    }

    @Test
    void aFetchedDocumentCannotReferToFiles() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.yaml"), "title: secret\n");
        serve(
                "/api/a.yaml",
                "A: {properties: {a: {$ref: '%s'}, b: {$ref: '%s'}, c: {$ref: '../secret.yaml'}}}\n"
                        .formatted(secret, secret.toUri()));

        BundledDocument document = read(origin + "/api/a.yaml#/A");

        assertThat(schema(document, "A")).hasToString("{\"properties\":{\"a\":{},\"b\":{},\"c\":{}}}");
        assertThat(document.warnings())
                .extracting(warning -> warning.location().file() + " " + warning.id())
                .hasSize(3)
                .containsOnly(origin + "/api/a.yaml forbidden-reference");
        assertThat(requests).containsExactly("/api/a.yaml");
    }

    @Test
    void whatIsNotThereIsDanglingAsAMissingFileIs() throws IOException {
        assertThat(read(origin + "/api/none.yaml").warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.id()).isEqualTo("dangling-reference");
            assertThat(warning.location().line()).isEqualTo(4);
        });
    }

    @Test
    void whatCannotBeReadThisTimeIsAnErrorAndAskedOnce() {
        handlers.put("/api/broken.yaml", exchange -> exchange.sendResponseHeaders(503, -1));
        handlers.put("/api/cut.yaml", exchange -> exchange.sendResponseHeaders(200, 10));
        serve("/api/page.yaml", "text/html; charset=utf-8", "<html>sign in</html>".getBytes(StandardCharsets.UTF_8));
        serve("/api/large.yaml", "# " + "x".repeat(10_000));
        redirect("/api/ring.yaml", "ring.yaml");

        assertThat(refused(
                        origin + "/api/broken.yaml",
                        origin + "/api/broken.yaml#/A",
                        origin + "/api/cut.yaml",
                        origin + "/api/page.yaml",
                        origin + "/api/large.yaml"))
                .extracting(problem -> problem.location().line() + " " + problem.id() + " "
                        + problem.message().replaceAll(".*cannot be read: ", ""))
                .containsExactly(
                        "4 unreachable-reference the answer has the status 503",
                        "5 unreachable-reference the answer has the status 503",
                        "6 unreachable-reference there is no answer (IOException)",
                        "7 unreachable-reference the answer is HTML",
                        "8 unreachable-reference all that is fetched is larger than 10000 bytes");
        assertThat(requests).filteredOn("/api/broken.yaml"::equals).hasSize(1);
        assertThat(refused(origin + "/api/ring.yaml"))
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .endsWith("it is redirected more than 5 times");
    }

    @Test
    void nobodyListens() {
        server.stop(0);

        assertThat(refused(origin + "/api/a.yaml"))
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .endsWith("cannot be read: there is no answer (ConnectException)");
    }

    @Test
    void neitherSilenceNorDripLastsLongerThanTheLimit() {
        handlers.put("/api/silent.yaml", exchange -> untilStopped());
        handlers.put("/api/drip.yaml", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (!Thread.currentThread().isInterrupted()) {
                exchange.getResponseBody().write('#');
                exchange.getResponseBody().flush();
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        });

        assertThat(catchThrowableOfType(
                                ContractException.class,
                                () -> read(IMPATIENT, origin + "/api/silent.yaml", origin + "/api/drip.yaml"))
                        .diagnostics())
                .extracting(Diagnostic::message)
                .hasSize(2)
                .allMatch(message -> message.endsWith("there is no whole answer within 0.5 s"));
    }

    private static void untilStopped() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void asksNoMoreAddressesThanTheLimit() {
        for (int i = 0; i < 10; i++) {
            serve("/api/" + i + ".yaml", "properties: {next: {$ref: " + (i + 1) + ".yaml}}\n");
        }

        assertThat(refused(origin + "/api/0.yaml"))
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .endsWith("more than 8 addresses are asked");
        assertThat(requests).hasSize(8);
    }

    @Test
    void whatIsFetchedHasTheBoundsOfEveryDocumentAndItsPlaces() throws IOException {
        serve("/api/bytes.yaml", "application/yaml", new byte[] {'a', ':', ' ', (byte) 0xC3, '('});
        serve("/api/deep.json", "[".repeat(5_000));
        serve("/api/broken.yaml", "a: 1\nb: [\n");

        assertThat(read(
                                origin + "/api/bytes.yaml",
                                origin + "/api/deep.json",
                                origin + "/api/broken.yaml",
                                origin + "/api/broken.yaml#/a")
                        .warnings())
                .extracting(warning -> warning.id() + " " + warning.location().line() + " " + warning.message())
                .satisfiesExactly(
                        bytes -> assertThat(bytes)
                                .isEqualTo("unreadable-reference 4 $ref \"" + origin
                                        + "/api/bytes.yaml\" cannot be read: " + origin
                                        + "/api/bytes.yaml:1:4: the bytes here are not UTF-8"),
                        deep -> assertThat(deep).contains(" 5 $ref ", "/api/deep.json:1:"),
                        broken -> assertThat(broken).contains(" 6 $ref ", "/api/broken.yaml:3:1: "),
                        again -> assertThat(again).contains(" 7 $ref ", "/api/broken.yaml:3:1: "));
        assertThat(requests).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com/api",
                "ftp://example.com/",
                "https://",
                "https://user:pass@example.com/",
                "https://example.com/?key=pass",
                "https://example.com/#pass",
                "https://example.com:99999/pass",
                "https://example.com/a b/pass"
            })
    void refusesToAllowWhatIsNoAddress(String prefix) {
        assertThatThrownBy(() -> AllowedReferences.usual().at(prefix))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("pass");
    }
}
