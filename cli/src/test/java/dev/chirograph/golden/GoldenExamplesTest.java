package dev.chirograph.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.sun.net.httpserver.HttpServer;
import dev.chirograph.generator.ClientGenerator;
import dev.chirograph.generator.GeneratorOptions;
import dev.chirograph.spec.ContractReader;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * The example tests that are generated for each golden theme compile without a warning, and pass against the mock
 * provider of the theme. They stand here since generator and mock do not know each other.
 */
class GoldenExamplesTest {
    private static final Path GOLDEN = Path.of("../generator/src/test/resources/golden");

    static List<String> themes() throws IOException {
        try (Stream<Path> themes = Files.list(GOLDEN)) {
            return themes.filter(theme -> Files.isDirectory(theme.resolve("expected/test")))
                    .map(theme -> theme.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void documentedExchangesPass(String theme, @TempDir Path classes) throws IOException {
        Path expected = GOLDEN.resolve(theme).resolve("expected");
        List<Path> tests = sourcesBelow(expected.resolve("test"));
        assertThat(compile(sourcesBelow(expected), classes)).isEmpty();
        TestExecutionSummary summary = run(tests, expected.resolve("test"), classes);
        assertThat(summary.getFailures())
                .as(() -> summary.getFailures().stream()
                        .map(failure -> failure.getTestIdentifier().getDisplayName() + ": " + failure.getException())
                        .toList()
                        .toString())
                .isEmpty();
        assertThat(summary.getTestsSucceededCount()).isPositive();
    }

    /** Each exchange is known only to who follows the overlay, the folder or the address that the generation followed. */
    @Test
    void theContractIsReadAsItWasForTheClient(@TempDir Path folder) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] example = "{\"value\": {\"id\": 2}}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, example.length);
            exchange.getResponseBody().write(example);
            exchange.close();
        });
        server.start();
        try {
            String origin = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            Path contract = overlaidContract(folder, origin);
            ContractReader reader = ContractReader.create()
                    .root(folder)
                    .address(origin)
                    .overlay(folder.resolve("overlay.yaml"));
            GeneratorOptions options = GeneratorOptions.of("demo", folder.resolve("client"))
                    .asStrict()
                    .withTests(GeneratorOptions.Tests.ofFile(folder.resolve("tests"), contract.toString())
                            .readBy(reader));
            ClientGenerator.of(reader.read(contract).contract(), List.of(), options)
                    .generate();

            List<Path> tests = sourcesBelow(folder.resolve("tests"));
            List<Path> sources = new ArrayList<>(sourcesBelow(folder.resolve("client")));
            sources.addAll(tests);
            Path classes = Files.createDirectory(folder.resolve("classes"));
            assertThat(compile(sources, classes)).isEmpty();
            assertThat(run(tests, folder.resolve("tests"), classes).getTestsSucceededCount())
                    .isEqualTo(3);
        } finally {
            server.stop(0);
        }
    }

    private static Path overlaidContract(Path folder, String origin) throws IOException {
        Files.createDirectory(folder.resolve("api"));
        Files.writeString(folder.resolve("examples.yaml"), "folder: {value: {id: 1}}\n");
        Files.writeString(folder.resolve("overlay.yaml"), """
                overlay: 1.0.0
                info: {title: One more example, version: '1'}
                actions:
                  - target: $.paths['/items'].get.responses['200'].content['application/json'].examples
                    update: {overlay: {value: {id: 3}}}
                """);
        return Files.writeString(folder.resolve("api/openapi.yaml"), """
                openapi: 3.1.0
                info: {title: Demo, version: '1'}
                servers: [{url: 'https://demo.example'}]
                paths:
                  /items:
                    get:
                      operationId: items.get
                      responses:
                        '200':
                          description: An item.
                          content:
                            application/json:
                              schema: {type: object, properties: {id: {type: integer}}}
                              examples:
                                folder: {$ref: '../examples.yaml#/folder'}
                                address: {$ref: 'ORIGINexample.json'}
                """.replace("ORIGIN", origin));
    }

    private static List<Path> sourcesBelow(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    private static List<String> compile(List<Path> sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-Xlint:all,-processing,-path",
                "-proc:none",
                "--release",
                "17",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString());
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            compiler.getTask(
                            new StringWriter(),
                            files,
                            diagnostics,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getSource() != null)
                .map(Object::toString)
                .toList();
    }

    private static TestExecutionSummary run(List<Path> tests, Path root, Path classes) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, GoldenExamplesTest.class.getClassLoader())) {
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            List<DiscoverySelector> selectors = tests.stream()
                    .<DiscoverySelector>map(test -> selectClass(load(loader, root.relativize(test))))
                    .toList();
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectors)
                                    .build(),
                            listener);
            return listener.getSummary();
        }
    }

    private static Class<?> load(ClassLoader loader, Path source) {
        String name = source.toString().replace(".java", "").replace('\\', '.').replace('/', '.');
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
