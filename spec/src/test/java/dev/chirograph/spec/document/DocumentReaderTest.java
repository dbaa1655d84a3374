package dev.chirograph.spec.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void makeFolders() throws IOException {
        root = folder.resolve("root");
        write("root/api/openapi.yaml", "openapi: 3.1.0\npaths: {}\n");
        write("secret.yaml", "type: string\n");
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private BundledDocument read(String text) throws IOException {
        return new DocumentReader()
                .read(
                        write("root/api/openapi.yaml", text),
                        AllowedReferences.usual().below(root),
                        List.of());
    }

    private static String reference(JsonNode node) {
        return node.path("$ref").asText();
    }

    @Test
    void movesWhatOtherFilesHoldIntoTheComponents() throws IOException {
        write("root/common/shared.yaml", """
                components:
                  schemas:
                    Invoice: {properties: {client: {$ref: '#/components/schemas/Client'}, file: {$ref: 'Line.yaml'}}}
                    Client: {type: string}
                """);
        write("root/common/Line.yaml", "properties:\n  parent: {$ref: '#'}\n");
        BundledDocument document = read("""
                openapi: 3.1.0
                paths: {}
                components:
                  schemas:
                    A: {items: {$ref: '../common/shared.yaml#/components/schemas/Invoice'}}
                    B: {items: {$ref: '../common/shared.yaml#/components/schemas/Invoice'}}
                    Client: {type: integer}
                    Example: {example: {$ref: 'this is data'}}
                """);

        JsonNode schemas = document.root().path("components").path("schemas");
        assertThat(reference(schemas.at("/A/items"))).isEqualTo("#/components/schemas/Invoice");
        assertThat(reference(schemas.at("/B/items"))).isEqualTo("#/components/schemas/Invoice");
        JsonNode invoice = schemas.path("Invoice").path("properties");
        assertThat(reference(invoice.path("client"))).isEqualTo("#/components/schemas/shared.Client");
        assertThat(reference(invoice.path("file"))).isEqualTo("#/components/schemas/Line");
        assertThat(reference(schemas.path("Line").path("properties").path("parent")))
                .isEqualTo("#/components/schemas/Line");
        assertThat(schemas.path("Client").path("type").asText()).isEqualTo("integer");
        assertThat(reference(schemas.path("Example").path("example"))).isEqualTo("this is data");
        assertThat(document.warnings()).isEmpty();
    }

    @Test
    void followsAReferenceThatIsWrittenByAnAlias() throws IOException {
        write("root/api/Line.yaml", "type: integer\n");
        BundledDocument document = read("""
                openapi: 3.1.0
                x-file: &file Line.yaml
                paths: {}
                components:
                  schemas:
                    A: {items: {$ref: *file}}
                """);

        JsonNode schemas = document.root().path("components").path("schemas");
        assertThat(reference(schemas.at("/A/items"))).isEqualTo("#/components/schemas/Line");
        assertThat(schemas.at("/Line/type").asText()).isEqualTo("integer");
    }

    @Test
    void readsTheReferencesOfAMovedPartAsThoseOfItsFileWhereverTheDocumentHasItsComponents() throws IOException {
        write("root/api/paths/pets.yaml", """
                parameters: [{$ref: ../parameters/limit.yaml}]
                get: {responses: {'200': {$ref: '../answers/all.yaml#/Pets'}}}
                """);
        write("root/api/parameters/limit.yaml", "{name: limit, in: query, schema: {$ref: 'types/Size.yaml'}}\n");
        write("root/api/parameters/types/Size.yaml", "type: integer\n");
        write("root/api/answers/all.yaml", """
                Pets: {content: {application/json: {schema: {$ref: '#/definitions/Pet'}}}}
                definitions: {Pet: {type: boolean}}
                """);
        BundledDocument document = read("""
                openapi: 3.1.0
                paths: {/pets: {$ref: paths/pets.yaml}}
                components:
                  parameters: {}
                  pathItems: {}
                  responses: {}
                  schemas: {Pet: {type: string}}
                """);

        JsonNode components = document.root().path("components");
        assertThat(document.warnings()).isEmpty();
        assertThat(components.at("/schemas/Size/type").asText()).isEqualTo("integer");
        assertThat(components.at("/schemas/Pet/type").asText()).isEqualTo("string");
        assertThat(components.at("/schemas/all.Pet/type").asText()).isEqualTo("boolean");
        assertThat(reference(components.at("/responses/Pets/content/application~1json/schema")))
                .isEqualTo("#/components/schemas/all.Pet");
    }

    @Test
    void readsTheReferencesOfAPathOfVersion2AsThoseOfItsFile() throws IOException {
        write(
                "root/api/paths/pets.yaml",
                "{$ref: more/pets.yaml, get: {responses: {'200': {$ref: ../answer.yaml}}}}\n");
        write(
                "root/api/paths/more/pets.yaml",
                "{put: {responses: {'200': {schema: {$ref: '#/definitions/Pet'}}}}, "
                        + "definitions: {Pet: {type: boolean}}}\n");
        write("root/api/answer.yaml", "description: Done\n");
        BundledDocument document = read("""
                swagger: '2.0'
                paths: {/pets: {$ref: paths/pets.yaml}}
                responses: {}
                definitions: {Pet: {type: string}}
                """);

        assertThat(document.warnings()).isEmpty();
        assertThat(document.root().at("/responses/answer/description").asText()).isEqualTo("Done");
        assertThat(reference(document.root().at("/paths/~1pets/get/responses/200")))
                .isEqualTo("#/responses/answer");
        assertThat(reference(document.root().at("/paths/~1pets/put/responses/200/schema")))
                .isEqualTo("#/definitions/pets.Pet");
    }

    @Test
    void readsTheRestWhereAFileCannotBeReadAndSaysWhatIsWrongInIt() throws IOException {
        write("root/api/broken.yaml", "Pet:\n  type: [\n");
        write("root/api/broken.json", "{\"Pet\": {\n}");
        Files.write(root.resolve("api/bytes.yaml"), new byte[] {'a', ':', ' ', (byte) 0xC3, '('});
        Files.createSymbolicLink(root.resolve("api/ring.yaml"), root.resolve("api/ring.yaml"));
        Files.createDirectory(root.resolve("api/folder.yaml"));
        write("root/api/user.yaml", "properties: {pet: {$ref: 'broken.yaml#/Pet'}}\n");
        BundledDocument document = read("""
                openapi: 3.1.0
                paths: {}
                components:
                  schemas:
                    A: {$ref: 'broken.yaml#/Pet', title: kept}
                    B: {$ref: broken.json}
                    C: {$ref: bytes.yaml}
                    D: {$ref: ring.yaml}
                    E: {$ref: folder.yaml}
                    F: {$ref: user.yaml}
                """);

        assertThat(document.warnings().stream()
                        .map(warning -> warning.location().place() + " " + warning.id() + " " + warning.message()))
                .satisfiesExactly(
                        yaml -> assertThat(yaml)
                                .startsWith(root.resolve("api/openapi.yaml") + ":5:15 unreadable-reference"
                                        + " $ref \"broken.yaml#/Pet\" cannot be read: "
                                        + root.resolve("api/broken.yaml") + ":3:1: "),
                        json -> assertThat(json)
                                .contains(":6:15 unreadable-reference ")
                                .endsWith(
                                        "/api/broken.json:2:2: Unexpected end-of-input: expected close marker for Object"),
                        bytes -> assertThat(bytes)
                                .contains("\"bytes.yaml\" cannot be read: ")
                                .endsWith("/api/bytes.yaml:1:4: the bytes here are not UTF-8"),
                        ring -> assertThat(ring)
                                .endsWith(":8:15 unreadable-reference $ref \"ring.yaml\" cannot be read:"
                                        + " FileSystemException"),
                        folder -> assertThat(folder)
                                .endsWith(":9:15 dangling-reference there is no file \"folder.yaml\""),
                        nested -> assertThat(nested)
                                .startsWith(root.resolve("api/user.yaml")
                                        + ":1:26 unreadable-reference $ref \"broken.yaml#/Pet\""));
        assertThat(document.root().at("/components/schemas/A")).hasToString("{\"title\":\"kept\"}");
    }

    @Test
    void saysWhatIsMeantWhereTheHashOfAReferenceIsForgotten() throws IOException {
        BundledDocument document = read("""
                openapi: 3.1.0
                paths: {}
                components:
                  schemas:
                    A: {$ref: /components/schemas/B}
                    B: {$ref: /components/schemas/Gone}
                """);

        assertThat(document.warnings())
                .extracting(Diagnostic::message)
                .satisfiesExactly(
                        meant -> assertThat(meant).endsWith("; did you mean \"#/components/schemas/B\"?"),
                        gone -> assertThat(gone)
                                .startsWith("$ref \"/components/schemas/Gone\" is refused: ")
                                .doesNotContain("did you mean"));
    }

    @Test
    void keepsThePlaceThatMovedPartsHaveInTheirFile() throws IOException {
        write("root/common/shared.yaml", "A: {}\nInvoice:\n  properties:\n    id: {type: string}\n");
        BundledDocument document = read(
                "openapi: 3.1.0\npaths: {}\ncomponents: {schemas: {X: {items: {$ref: '../common/shared.yaml#/Invoice'}}}}\n");

        assertThat(new TreeLocator(document.root(), document.name())
                        .locate("#/components/schemas/Invoice/properties/id/type")
                        .place())
                .isEqualTo(root.resolve("common/shared.yaml") + ":4:16");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9/x.yaml",
                "HTTPS://example.com/x.yaml#/A",
                "file:///etc/passwd",
                "//example.com/x.yaml",
                "/etc/passwd",
                "../../secret.yaml",
                "..%2F..%2Fsecret.yaml",
                "../api/../../secret.yaml",
                "link.yaml",
                "..\\\\..\\\\secret.yaml",
                "jar:file:x.jar!/a",
                "~/x.yaml"
            })
    void readsNothingWhereReferencesLeaveTheRoot(String target) throws IOException {
        Files.createSymbolicLink(root.resolve("api/link.yaml"), folder.resolve("secret.yaml"));

        BundledDocument document = read("openapi: 3.1.0\ncomponents:\n  schemas:\n    A: {$ref: \"" + target + "\"}\n");

        assertThat(document.root().at("/components/schemas")).hasToString("{\"A\":{}}");
        assertThat(document.warnings()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.id()).isEqualTo("forbidden-reference");
            assertThat(diagnostic.location().line()).isEqualTo(4);
            assertThat(diagnostic.location().column()).isEqualTo(15);
        });
    }

    @Test
    void namesTheFolderThatWouldAllowAReference() throws IOException {
        Files.createSymbolicLink(root.resolve("api/link.yaml"), folder.resolve("secret.yaml"));
        BundledDocument document = read("""
                openapi: 3.1.0
                components:
                  schemas:
                    A: {$ref: ../../secret.yaml}
                    B: {$ref: link.yaml}
                    C: {$ref: ../../../../../../../../../../../../../../etc/passwd}
                """);

        assertThat(document.warnings())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "$ref \"../../secret.yaml\" is refused: it leads out of the root folder; --root "
                                + folder.toRealPath() + " allows it",
                        "$ref \"link.yaml\" is refused: it leads out of the root folder; --root " + folder.toRealPath()
                                + " allows it",
                        "$ref \"../../../../../../../../../../../../../../etc/passwd\" is refused: it leads out of the"
                                + " root folder");
        assertThat(new DocumentReader()
                        .read(
                                root.resolve("api/openapi.yaml"),
                                AllowedReferences.usual().below(folder),
                                List.of())
                        .root()
                        .at("/components/schemas/A/type")
                        .asText())
                .isEqualTo("string");
    }

    @Test
    void followsAbsolutePathsOnlyBelowAFolderThatIsNamed() throws IOException {
        Path own = write("root/api/own.yaml", "type: string\n");
        DocumentReader reader = new DocumentReader();
        for (String target : List.of(own.toString(), own.toUri().toString())) {
            Path file = write(
                    "root/api/openapi.yaml", "openapi: 3.1.0\ncomponents: {schemas: {A: {$ref: '" + target + "'}}}\n");

            assertThat(reader.read(file, AllowedReferences.usual(), List.of()).warnings())
                    .extracting(Diagnostic::message)
                    .singleElement()
                    .asString()
                    .endsWith("an absolute path is followed only below a folder that --root names; --root "
                            + root.toRealPath().resolve("api") + " allows it");
            assertThat(reader.read(file, AllowedReferences.usual().below(root), List.of())
                            .root()
                            .at("/components/schemas/A/type")
                            .asText())
                    .isEqualTo("string");
        }
    }

    @Test
    void forgetsWordsOfADiscriminatorThatNameNothingThatMayBeUsed() throws IOException {
        BundledDocument document = read("""
                openapi: 3.1.0
                components:
                  schemas:
                    A:
                      discriminator: {propertyName: kind, mapping: {a: 'https://example.com/x.yaml#/A', b: A, c: gone.yaml}}
                """);

        assertThat(document.root().at("/components/schemas/A/discriminator/mapping"))
                .hasToString("{\"b\":\"A\"}");
        assertThat(document.warnings())
                .extracting(Diagnostic::id)
                .containsExactly("forbidden-reference", "dangling-reference");
    }

    @Test
    void readsNothingBesideTheDocumentsFolderUnlessARootIsKnown() throws IOException {
        write("root/common.yaml", "type: string\n");
        Path file =
                write("root/api/openapi.yaml", "openapi: 3.1.0\ncomponents: {schemas: {A: {$ref: ../common.yaml}}}\n");
        DocumentReader reader = new DocumentReader();

        assertThat(reader.read(file, AllowedReferences.usual(), List.of()).warnings())
                .extracting(Diagnostic::id)
                .containsExactly("forbidden-reference");
        write("root/contracts.yaml", "contracts: []\n");
        assertThat(reader.read(file, AllowedReferences.usual(), List.of())
                        .root()
                        .at("/components/schemas/A/type")
                        .asText())
                .isEqualTo("string");
    }

    @Test
    void readsOnWhenAReferenceNamesNothing() throws IOException {
        write("root/api/other.yaml", "A: {}\n");
        BundledDocument document = read("""
                openapi: 3.1.0
                components:
                  schemas:
                    A: {$ref: 'missing.yaml'}
                    B: {$ref: 'other.yaml#/Missing', description: kept}
                """);

        assertThat(document.warnings())
                .extracting(Diagnostic::id)
                .containsExactly("dangling-reference", "dangling-reference");
        assertThat(document.root().path("components").path("schemas").path("B"))
                .hasToString("{\"description\":\"kept\"}");
    }

    @Test
    void understandsTheNamesThatSchemasGiveThemselves() throws IOException {
        BundledDocument document = read("""
                openapi: 3.1.0
                components:
                  schemas:
                    Tree: {$id: 'https://example.com/tree', $defs: {leaf: {$anchor: leaf}}}
                    A: {$ref: 'https://example.com/tree'}
                    B: {$ref: 'https://example.com/tree#/$defs/leaf'}
                    C: {$ref: '#leaf'}
                """);

        JsonNode schemas = document.root().path("components").path("schemas");
        assertThat(reference(schemas.path("A"))).isEqualTo("#/components/schemas/Tree");
        assertThat(reference(schemas.path("B"))).isEqualTo("#/components/schemas/Tree/$defs/leaf");
        assertThat(reference(schemas.path("C"))).isEqualTo("#/components/schemas/Tree/$defs/leaf");
    }

    @Test
    void survivesFilesThatReferToEachOther() throws IOException {
        write(
                "root/api/a.yaml",
                "properties: {b: {$ref: b.yaml}, entry: {$ref: 'openapi.yaml#/components/schemas/X'}}\n");
        write("root/api/b.yaml", "$ref: a.yaml\n");
        BundledDocument document = read("openapi: 3.1.0\ncomponents: {schemas: {X: {$ref: a.yaml}}}\n");

        assertThat(document.root().at("/components/schemas"))
                .hasToString("{\"X\":{\"properties\":{\"b\":{\"$ref\":\"#/components/schemas/X\"},"
                        + "\"entry\":{\"$ref\":\"#/components/schemas/X\"}}}}");
    }

    @Test
    void appliesOverlaysInOrder() throws IOException {
        Path first = write("one.yaml", """
                overlay: 1.0.0
                info: {title: One, version: '1'}
                actions:
                  - target: $.paths.*[?@.operationId == 'a']
                    update: {x-effect: read, tags: [added]}
                  - target: $.paths['/b']
                    remove: true
                  - target: $.nothing
                    remove: true
                """);
        Path second = write("two.yaml", """
                overlay: 1.0.0
                actions:
                  - target: $..get
                    update:
                      summary: from the second
                """);
        Path file = write("root/api/openapi.yaml", """
                openapi: 3.1.0
                paths:
                  /a: {get: {operationId: a, tags: [own]}}
                  /b: {get: {operationId: b}}
                """);
        BundledDocument document = new DocumentReader().read(file, AllowedReferences.usual(), List.of(first, second));

        assertThat(document.root().path("paths"))
                .hasToString("{\"/a\":{\"get\":{\"operationId\":\"a\",\"tags\":[\"own\",\"added\"],"
                        + "\"x-effect\":\"read\",\"summary\":\"from the second\"}}}");
        assertThat(document.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.id()).isEqualTo("overlay-no-match");
            assertThat(warning.location().place()).isEqualTo(first + ":8:13");
        });
        assertThat(new TreeLocator(document.root(), "f")
                        .locate("#/paths/~1a/get/summary")
                        .place())
                .isEqualTo(second + ":5:16");
    }

    @Test
    void refusesOverlaysThatAreNone() throws IOException {
        Path overlay = write("o.yaml", "overlay: 1.0.0\nactions:\n  - {target: '$[', remove: true}\n  - {target: $}\n");
        Path file = root.resolve("api/openapi.yaml");

        assertThat(catchThrowableOfType(
                                ContractException.class,
                                () -> new DocumentReader().read(file, AllowedReferences.usual(), List.of(overlay)))
                        .diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly("overlay-target", "overlay-action");
    }
}
