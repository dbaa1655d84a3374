package dev.chirograph.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.ContractReading;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reference to where a document may not lead is neither read nor fetched, and the rest of the document is of use. */
class RefusedReferenceTest {
    private static final String OPENAPI = """
            openapi: 3.1.0
            info: {title: Demo, version: '1'}
            servers: [{url: 'https://demo.example'}]
            security: [{key: []}]
            paths:
              /whole/{id}:
                post:
                  operationId: whole
                  tags: [Orders]
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                    - $ref: 'TARGET#/parameter'
                  requestBody: {$ref: 'TARGET#/requestBody'}
                  callbacks: {done: {$ref: 'TARGET#/callback'}}
                  responses:
                    '200':
                      description: d
                      headers: {X-Rest: {$ref: 'TARGET#/header'}}
                      links: {next: {$ref: 'TARGET#/link'}}
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Order'}
                          examples: {one: {$ref: 'TARGET#/example'}}
                    '400': {$ref: 'TARGET#/response'}
              /gone: {$ref: 'TARGET#/pathItem'}
            components:
              securitySchemes: {key: {$ref: 'TARGET#/securityScheme'}}
              schemas:
                Order:
                  type: object
                  properties:
                    id: {type: integer}
                    customer: {$ref: 'TARGET'}
                    lines: {type: array, items: {$ref: 'TARGET#/schema'}}
                Whole: {allOf: [{$ref: 'TARGET#/schema'}, {type: object, properties: {own: {type: string}}}]}
                Kinds: {oneOf: [{$ref: 'TARGET#/schema'}, {$ref: '#/components/schemas/Order'}]}
            """;

    private static final String SWAGGER = """
            swagger: '2.0'
            info: {title: Demo, version: '1'}
            host: demo.example
            paths:
              /whole/{id}:
                post:
                  operationId: whole
                  tags: [Orders]
                  parameters:
                    - {name: id, in: path, required: true, type: string}
                    - $ref: 'TARGET#/parameter'
                    - {name: order, in: body, schema: {$ref: 'TARGET#/schema'}}
                  responses:
                    '200': {description: d, schema: {$ref: '#/definitions/Order'}}
                    '400': {$ref: 'TARGET#/response'}
              /gone: {$ref: 'TARGET#/pathItem'}
            definitions:
              Order: {type: object, properties: {id: {type: integer}, customer: {$ref: 'TARGET'}}}
            """;

    private final AtomicInteger requests = new AtomicInteger();

    @TempDir
    Path folder;

    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        Files.writeString(folder.resolve("secret.yaml"), "title: the-secret\nschema: {title: the-secret}\n");
        Files.createDirectory(folder.resolve("api"));
        Files.createSymbolicLink(folder.resolve("api/link.yaml"), folder.resolve("secret.yaml"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private List<String> targets() {
        return List.of(
                "http://127.0.0.1:" + server.getAddress().getPort() + "/secret.yaml",
                "//127.0.0.1:" + server.getAddress().getPort() + "/secret.yaml",
                "../secret.yaml",
                "link.yaml",
                folder.resolve("secret.yaml").toString(),
                folder.resolve("secret.yaml").toUri().toString());
    }

    @Test
    void theRestIsGeneratedAndEveryRefusedPlaceIsNamed() throws IOException {
        for (String target : targets()) {
            assertThat(warningsAndTheRest(target, "forbidden-reference")).isNotEmpty();
        }
        assertThat(requests).hasValue(0);
    }

    @Test
    void theRestIsGeneratedWhereAFileIsBrokenAndEveryReferenceToItNamesTheMistake() throws IOException {
        Files.writeString(folder.resolve("api/broken.yaml"), "title: the-secret\nschema: [\n");

        assertThat(warningsAndTheRest("broken.yaml", "unreadable-reference"))
                .extracting(Diagnostic::message)
                .allMatch(message ->
                        message.contains(" cannot be read: " + folder.resolve("api/broken.yaml") + ":3:1: "));
    }

    /** Generates, checks that every reference to the target has a warning and the rest a client; returns the warnings. */
    private List<Diagnostic> warningsAndTheRest(String target, String id) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        for (String document : List.of(OPENAPI, SWAGGER)) {
            Path output = Files.createTempDirectory(folder, "output");
            List<Diagnostic> warnings = generator(document.replace("TARGET", target), output, false)
                    .generate()
                    .warnings();
            List<Diagnostic> ofReferences =
                    warnings.stream().filter(warning -> warning.id().equals(id)).toList();

            assertThat(ofReferences.stream().map(warning -> warning.location().line()))
                    .as(target)
                    .containsExactlyInAnyOrderElementsOf(linesWithTarget(document));
            assertThat(warnings).map(Diagnostic::format).noneMatch(text -> text.contains("the-secret"));
            assertThat(text(output)).contains("class Order").doesNotContain("the-secret");
            Compilation client = Compilation.of(output);
            assertThat(client.complaints()).isEmpty();
            assertThat(client.load("demo.model.Order").getMethods())
                    .extracting("name")
                    .contains("id", "customer");
            assertThat(client.load("demo.Orders").getMethods())
                    .extracting("name")
                    .contains("whole");
            found.addAll(ofReferences);
        }
        return found;
    }

    @Test
    void whoIsStrictGetsNothing() throws IOException {
        for (String target : targets()) {
            Path output = Files.createTempDirectory(folder, "output");
            ContractException refusal = catchThrowableOfType(
                    ContractException.class,
                    () -> generator(OPENAPI.replace("TARGET", target), output, true)
                            .generate());

            assertThat(refusal.diagnostics()).extracting(Diagnostic::id).contains("forbidden-reference");
            assertThat(output).isEmptyDirectory();
        }
        assertThat(requests).hasValue(0);
    }

    private ClientGenerator generator(String document, Path output, boolean strict) throws IOException {
        ContractReading reading =
                ContractReader.create().read(Files.writeString(folder.resolve("api/openapi.yaml"), document));
        GeneratorOptions options = GeneratorOptions.of("demo", output);
        return ClientGenerator.of(reading.contract(), reading.warnings(), strict ? options.asStrict() : options);
    }

    /** Returns the number of a line for each target in it. */
    private static List<Integer> linesWithTarget(String document) {
        List<String> lines = document.lines().toList();
        return Stream.iterate(0, index -> index + 1)
                .limit(lines.size())
                .flatMap(index ->
                        Stream.generate(() -> index + 1).limit(lines.get(index).split("TARGET", -1).length - 1L))
                .toList();
    }

    private static String text(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
