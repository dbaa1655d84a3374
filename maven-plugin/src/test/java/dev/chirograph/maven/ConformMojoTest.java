package dev.chirograph.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal {@code conform}. */
class ConformMojoTest {
    private static final String CONTRACT = """
            openapi: 3.1.0
            info: {title: Demo, version: '1'}
            servers: [{url: 'https://demo.example'}]
            paths:
              /items:
                get:
                  operationId: items.list
                  responses:
                    '200':
                      description: every item
                      content: {application/json: {schema: {type: array, items: {type: string}}}}
            """;

    @TempDir
    private Path folder;

    private HttpServer server;
    private final AtomicInteger requests = new AtomicInteger();
    private byte[] answer = "[\"one\"]".getBytes(StandardCharsets.UTF_8);

    @BeforeEach
    void start() throws IOException {
        Files.writeString(folder.resolve("openapi.yaml"), CONTRACT);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Goal goal() throws ReflectiveOperationException {
        return Goal.of(new ConformMojo(), folder, "openapi.yaml").with("report", file("report"));
    }

    private Goal live() throws ReflectiveOperationException {
        return goal().with("baseUrl", "http://127.0.0.1:" + server.getAddress().getPort());
    }

    private File file(String name) {
        return folder.resolve(name).toFile();
    }

    @Test
    void aTargetThatKeepsTheContractPassesAndIsReported() throws Exception {
        live().execute();

        assertThat(folder.resolve("report/report.json")).content().contains("\"holds\" : true");
        assertThat(folder.resolve("report/junit.xml")).exists();
    }

    @Test
    void aTargetThatBreaksTheContractFailsTheBuildAndNamesTheReport() throws Exception {
        answer = "[7]".getBytes(StandardCharsets.UTF_8);
        Goal goal = live();

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageEndingWith("does not hold; the report is in "
                        + folder.resolve("report").toAbsolutePath());
        assertThat(folder.resolve("report/report.html")).exists();
    }

    @Test
    void runsAreKept() throws Exception {
        live().with("history", file("history")).execute();
        live().with("history", file("history")).execute();

        try (Stream<Path> runs = Files.list(folder.resolve("history"))) {
            assertThat(runs).hasSize(2);
        }
        assertThat(folder.resolve("report/report.json")).content().contains("\"history\" : {");
    }

    @Test
    void aDamagedHistoryFailsTheBuildWithItsPlace() throws Exception {
        Files.createDirectory(folder.resolve("history"));
        Files.writeString(folder.resolve("history/run-20260301T040000000Z-00000000.json"), "[");
        Goal goal = live().with("history", file("history"));

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("run-20260301T040000000Z-00000000.json:1:")
                .hasMessageEndingWith("not JSON: Unexpected end-of-input: expected close marker for Array");
        assertThat(folder.resolve("report")).doesNotExist();
    }

    @Test
    void aDryRunSendsNothingAndWritesNothing() throws Exception {
        List<String> log = live().with("dryRun", true).log();

        assertThat(log)
                .containsSubsequence(
                        "  GET http://127.0.0.1:" + server.getAddress().getPort() + "/items",
                        "1 of 1 cases would be sent; nothing was.");
        assertThat(requests).hasValue(0);
        assertThat(folder.resolve("report")).doesNotExist();
    }

    @Test
    void whatAnEarlierRunHasNotedIsNotSentAgain() throws Exception {
        live().with("resume", file("run.jsonl")).execute();
        int first = requests.get();
        live().with("resume", file("run.jsonl")).execute();

        assertThat(first).isPositive();
        assertThat(requests).hasValue(first);
        assertThat(folder.resolve("report/report.json")).content().contains("\"pass\" : 1");
    }

    @Test
    void aLedgerIsBegunWithWhatTheRunFinds() throws Exception {
        answer = "[7]".getBytes(StandardCharsets.UTF_8);
        Goal first = live().with("initLedger", file("known.yaml"));
        assertThatThrownBy(first::execute).isInstanceOf(MojoFailureException.class);

        live().with("known", file("known.yaml")).execute();
        assertThat(folder.resolve("report/report.json")).content().contains("\"known\" : 1");
        int sent = requests.get();
        Goal second = live().with("initLedger", file("known.yaml"));
        assertThatThrownBy(second::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("known.yaml is there already");
        assertThat(requests).hasValue(sent);
    }

    @Test
    void recordedTrafficIsJudged() throws Exception {
        Path archive = Files.writeString(folder.resolve("session.har"), """
                {"log": {"entries": [{"request": {"method": "GET", "url": "https://demo.example/items", "headers": []},
                 "response": {"status": 200, "headers": [{"name": "Content-Type", "value": "application/json"}],
                              "content": {"size": 3, "text": "[7]"}}}]}}
                """);
        Goal goal = goal().with("har", archive.toFile());

        assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
        assertThat(folder.resolve("report/report.json")).content().contains("\"kind\" : \"recorded\"");
        Goal others = goal().with("har", archive.toFile()).with("baseUrl", "https://other.example");
        assertThatThrownBy(others::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("it holds those of https://demo.example");
    }

    @Test
    void aMistypedWayToProveIdentityIsRefused() throws Exception {
        Goal goal = live().with("auth", "bsic");

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("auth is basic, bearer, api-key or login");
    }

    @Test
    void aMistypedEffectIsRefused() throws Exception {
        Goal goal = live().with("allow", List.of("wirte"));

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("allow is write, destructive or spend, not wirte");
    }

    @Test
    void aBaseUrlWithAPasswordIsRefusedAndNotRepeated() throws Exception {
        Goal goal = goal().with("baseUrl", "http://me:hunter2@127.0.0.1/");

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("has no user name")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void aContractThatIsNotThereIsNamed() throws Exception {
        Goal goal = Goal.of(new ConformMojo(), folder, "nowhere.yaml").with("report", file("report"));

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("nowhere.yaml");
    }
}
