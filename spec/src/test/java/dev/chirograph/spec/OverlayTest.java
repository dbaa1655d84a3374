package dev.chirograph.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.model.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an overlay does to a contract (OpenAPI Overlay 1.0, 4.4); the documents follow the examples of its section 4.5. */
class OverlayTest {
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: API, version: '1', description: old}
            tags: [{name: dogs}]
            paths:
              /foo:
                get:
                  operationId: foo
                  tags: [inner]
                  parameters: [{name: a, in: query, schema: {type: string}}]
                  responses: {'200': {description: d}}
                  x-oai-traits: [paged]
              /bar:
                get:
                  operationId: bar
                  responses: {'200': {description: d}}
                  x-internal: true
                post:
                  operationId: make
                  responses: {'201': {description: d}}
            components: {schemas: {Foo: {type: object, properties: {a: {type: string}}}}}
            """;

    @TempDir
    Path folder;

    @Test
    void aStructuredOverlayMergesIntoTheWholeDocument() throws IOException {
        JsonNode document = apply("""
                - target: $
                  update:
                    info: {x-overlay-applied: structured-overlay, description: new}
                    paths: {/foo: {get: {summary: The foo}}}
                """).contract().document();

        assertThat(document.at("/info/title").asText()).isEqualTo("API");
        assertThat(document.at("/info/description").asText()).isEqualTo("new");
        assertThat(document.at("/info/x-overlay-applied").asText()).isEqualTo("structured-overlay");
        assertThat(document.at("/paths/~1foo/get/summary").asText()).isEqualTo("The foo");
        assertThat(document.at("/paths/~1foo/get/operationId").asText()).isEqualTo("foo");
    }

    @Test
    void targetedActionsAreAppliedInOrder() throws IOException {
        JsonNode document = apply("""
                - target: $.paths['/foo'].get
                  update: {description: first}
                - target: $.paths['/foo'].get
                  update: {description: second, x-a: {b: 1}}
                - target: $.paths['/foo'].get.x-a
                  update: {c: 2}
                """).contract().document();

        JsonNode operation = document.at("/paths/~1foo/get");
        assertThat(operation.path("description").asText()).isEqualTo("second");
        assertThat(operation.path("x-a").toString()).isEqualTo("{\"b\":1,\"c\":2}");
    }

    @Test
    void aWildcardUpdatesEachObject() throws IOException {
        JsonNode document = apply("""
                - target: $.paths.*.get
                  update: {x-safe: true}
                """).contract().document();

        assertThat(document.at("/paths/~1foo/get/x-safe").asBoolean()).isTrue();
        assertThat(document.at("/paths/~1bar/get/x-safe").asBoolean()).isTrue();
        assertThat(document.at("/paths/~1bar/post").has("x-safe")).isFalse();
    }

    @Test
    void anArrayGetsAnEntryAndArraysInsideAnUpdateAreJoined() throws IOException {
        Contracts contracts = new Contracts(apply("""
                - target: $.paths['/foo'].get.parameters
                  update: {name: newParam, in: query, schema: {type: string}}
                - target: $.paths['/foo'].get
                  update: {tags: [outer]}
                """));

        Operation operation = contracts.operation("foo");
        assertThat(operation.parameters()).extracting("name").containsExactly("a", "newParam");
        assertThat(operation.tags()).containsExactly("inner", "outer");
    }

    @Test
    void whatIsRemovedIsGoneAndNothingElse() throws IOException {
        Contracts contracts = new Contracts(apply("""
                - target: $.paths.*[?@.x-internal == true]
                  remove: true
                - target: $.tags[?@.name == 'dogs']
                  remove: true
                - target: $.paths['/foo'].get.parameters[0]
                  update: {name: never}
                  remove: true
                """));

        assertThat(contracts.reading().contract().operations())
                .extracting("operationId")
                .containsExactly("foo", "make");
        assertThat(contracts.reading().contract().tags()).isEmpty();
        assertThat(contracts.operation("foo").parameters()).isEmpty();
    }

    @Test
    void aTraitMarksWhatAnActionSelects() throws IOException {
        Contracts contracts = new Contracts(apply("""
                - target: $.paths.*.get[?@ == 'paged']
                  update: {}
                - target: $.paths.*[?@.x-oai-traits[0] == 'paged']
                  update:
                    parameters: [{name: page, in: query, schema: {type: integer}}]
                """));

        assertThat(contracts.operation("foo").parameters()).extracting("name").containsExactly("a", "page");
        assertThat(contracts.operation("bar").parameters()).isEmpty();
        assertThat(contracts.reading().warnings().stream().map(Diagnostic::id)).contains("overlay-no-match");
    }

    @Test
    void severalOverlaysAreAppliedOneAfterTheOther() throws IOException {
        Path first = overlay("first", "- {target: $.info, update: {description: one}}\n");
        Path second = overlay(
                "second", "- {target: \"$.info[?@ == 'x']\", update: {}}\n- {target: $.info, update: {title: Two}}\n");
        JsonNode info = ContractReader.create()
                .overlay(first)
                .overlay(second)
                .read(document())
                .contract()
                .document()
                .path("info");

        assertThat(info.path("description").asText()).isEqualTo("one");
        assertThat(info.path("title").asText()).isEqualTo("Two");
    }

    @Test
    void mistakesOfTheOverlayHaveTheirPlacesInTheOverlay() throws IOException {
        Path overlay = overlay("broken", """
                - {target: $, remove: true}
                - {update: {}}
                - {target: 'no path', remove: true}
                - {target: $.info, update: 1}
                """);
        ContractReader reader = ContractReader.create().overlay(overlay);
        Path document = document();

        ContractException refusal = catchThrowableOfType(ContractException.class, () -> reader.read(document));

        assertThat(refusal.diagnostics())
                .extracting(diagnostic -> diagnostic.location().line() + " " + diagnostic.id())
                .containsExactly("4 overlay-action", "5 overlay-action", "6 overlay-target", "7 overlay-action");
        assertThat(refusal.diagnostics())
                .allMatch(diagnostic -> diagnostic.location().file().endsWith("broken.yaml"));
    }

    private record Contracts(ContractReading reading) {
        Operation operation(String operationId) {
            return reading.contract().operations().stream()
                    .filter(operation -> operationId.equals(operation.operationId()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private ContractReading apply(String actions) throws IOException {
        return ContractReader.create().overlay(overlay("overlay", actions)).read(document());
    }

    private Path document() throws IOException {
        return Files.writeString(folder.resolve("openapi.yaml"), DOCUMENT);
    }

    private Path overlay(String name, String actions) throws IOException {
        String text = "overlay: 1.0.0\ninfo: {title: " + name + ", version: '1'}\nactions:\n" + actions;
        return Files.writeString(folder.resolve(name + ".yaml"), text);
    }
}
