package dev.chirograph.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where references may lead: to what the project allows. */
class ReferencesTest {
    private static final byte[] SCHEMA = "{\"type\": \"object\", \"properties\": {\"price\": {\"type\": \"number\"}}}"
            .getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private HttpServer server;
    private String origin = "";
    private final AtomicInteger requests = new AtomicInteger();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(200, SCHEMA.length);
            exchange.getResponseBody().write(SCHEMA);
            exchange.close();
        });
        server.start();
        origin = "http://127.0.0.1:" + server.getAddress().getPort();
        Files.writeString(folder.resolve("openapi.yaml"), """
                openapi: 3.1.0
                info: {title: Demo, version: '1'}
                servers: [{url: 'https://demo.example'}]
                paths:
                  /items:
                    get:
                      operationId: items.list
                      tags: [items]
                      responses:
                        '200':
                          description: every item
                          content: {application/json: {schema: {$ref: 'ORIGIN/Item.json'}}}
                """.replace("ORIGIN", origin));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Goal goal(AbstractMojo mojo) throws ReflectiveOperationException {
        return Goal.of(mojo, folder, "openapi.yaml");
    }

    private Goal generate() throws ReflectiveOperationException {
        return goal(new GenerateMojo())
                .with("packageName", "demo")
                .with("output", folder.resolve("out").toFile());
    }

    @Test
    void whoJudgesByTheContractNeedsAllOfIt() throws Exception {
        for (AbstractMojo mojo : List.of(new LintMojo(), new ConformMojo(), new MockStartMojo())) {
            Goal goal = goal(mojo);

            assertThatThrownBy(goal::execute)
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessageContaining("no address is fetched unless it is allowed");
        }
        assertThat(requests).hasValue(0);
    }

    @Test
    void aClientIsMadeOfTheRest() throws Exception {
        generate().execute();

        assertThat(folder.resolve("out/demo/Items.java")).exists();
        assertThat(folder.resolve("out/demo/model")).doesNotExist();
        assertThat(requests).hasValue(0);
    }

    @Test
    void anAddressThatIsAllowedIsFetched() throws Exception {
        generate()
                .with("strict", true)
                .with("allowReferences", List.of(origin + "/"))
                .execute();

        assertThat(folder.resolve("out/demo/model/Item.java")).exists();
    }

    @Test
    void testsReadTheContractAsTheProjectDoesAndNameItsFilesFromThere() throws Exception {
        Path document = folder.resolve("openapi.yaml");
        Files.writeString(
                document,
                Files.readString(document).replace("application/json: {", "application/json: {example: {price: 1}, "));
        Files.createDirectory(folder.resolve("overlays"));
        Path overlay = Files.writeString(
                folder.resolve("overlays/one.yaml"), "overlay: 1.0.0\ninfo: {title: O, version: '1'}\nactions: []\n");
        generate()
                .with("testOutput", folder.resolve("tests").toFile())
                .with("root", folder.toFile())
                .with("overlays", List.of(overlay.toFile()))
                .with("allowReferences", List.of(origin + "/"))
                .execute();

        assertThat(Files.readString(folder.resolve("tests/demo/ItemsExampleTest.java"))
                        .replaceAll("\\s+", ""))
                .contains("ContractMock.of(Path.of(\"openapi.yaml\"),ContractReader.create().root(Path.of(\"\"))"
                        + ".address(\"" + origin + "/\").overlay(Path.of(\"overlays/one.yaml\")))");
    }

    @Test
    void whatIsNoAddressIsRefusedAndNotRepeated() throws Exception {
        Goal goal = generate().with("allowReferences", List.of("https://user:pass@example.com/"));

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("allowReferences begin with http:// or https://")
                .hasMessageNotContaining("pass");
    }
}
