package dev.chirograph.spec.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An overlay sees a document of several files as if it had been written in one. */
class OverlaidFilesTest {
    private static final String DOCUMENT = """
            openapi: 3.1.0
            paths:
              /users: {$ref: paths/users.yaml}
              /gone: {$ref: ../gone.yaml}
            components:
              schemas:
                User: {$ref: schemas/User.yaml}
                Lost: {properties: {a: {$ref: missing.yaml}}}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        write("paths/users.yaml", """
                get: {parameters: [{$ref: ../parameters.yaml#/page}], tags: [users]}
                delete: {tags: [admin]}
                """);
        write("parameters.yaml", "page: {name: page, in: query, schema: {type: integer}}\n");
        write("schemas/User.yaml", "properties: {name: {type: string}, group: {$ref: Group.yaml}}\n");
        write("schemas/Group.yaml", "properties: {title: {type: string}}\n");
        write("schemas/More.yaml", "properties: {group: {$ref: Group.yaml}}\n");
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private BundledDocument apply(String actions) throws IOException {
        Path overlay = write("overlay.yaml", "overlay: 1.0.0\nactions:\n" + actions.indent(2));
        return new DocumentReader().read(write("openapi.yaml", DOCUMENT), AllowedReferences.usual(), List.of(overlay));
    }

    private static List<String> ids(BundledDocument document) {
        return document.warnings().stream().map(Diagnostic::id).toList();
    }

    @Test
    void changesWhatStandsBehindReferences() throws IOException {
        BundledDocument document = apply("""
                - target: $.paths['/users'].get
                  update: {operationId: users.list}
                - target: $.paths[*][?@.tags[0] == 'admin']
                  remove: true
                - target: $.components.schemas.User.properties
                  update: {mail: {type: string}}
                - target: $.components.schemas.Group.properties.title
                  update: {maxLength: 9}
                - target: $.components.parameters.page.schema
                  update: {maximum: 5}
                """);

        JsonNode root = document.root();
        assertThat(root.at("/paths/~1users/get/operationId").asText()).isEqualTo("users.list");
        assertThat(root.at("/paths/~1users").has("delete")).isFalse();
        assertThat(root.at("/components/schemas/User/properties").fieldNames())
                .toIterable()
                .containsExactly("name", "group", "mail");
        assertThat(root.at("/components/schemas/Group/properties/title/maxLength")
                        .asInt())
                .isEqualTo(9);
        assertThat(root.at("/components/parameters/page/schema/maximum").asInt())
                .isEqualTo(5);
        assertThat(ids(document)).doesNotContain("overlay-no-match");
    }

    @Test
    void whatItTakesAwayIsNotComplainedAbout() throws IOException {
        assertThat(ids(apply("[]"))).containsExactly("forbidden-reference", "dangling-reference");
        assertThat(ids(apply("""
                - target: $.paths['/gone']
                  remove: true
                - target: $.components.schemas.Lost.properties.a
                  update: {$ref: '#/components/schemas/User'}
                """))).isEmpty();
    }

    @Test
    void whatItRefersToInOtherFilesIsBroughtInOnce() throws IOException {
        BundledDocument document = apply("""
                - target: $.components.schemas.User.properties
                  update: {more: {$ref: schemas/More.yaml}, group: {$ref: schemas/Group.yaml}}
                - target: $.paths
                  update: {/people: {$ref: paths/users.yaml}}
                """);

        assertThat(document.root().at("/components/schemas")).hasToString("""
                {"User":{"properties":{"name":{"type":"string"},"group":{"$ref":"#/components/schemas/Group"},\
                "more":{"$ref":"#/components/schemas/More"}}},\
                "Lost":{"properties":{"a":{}}},\
                "Group":{"properties":{"title":{"type":"string"}}},\
                "More":{"properties":{"group":{"$ref":"#/components/schemas/Group"}}}}""");
        assertThat(document.root().at("/paths/~1people"))
                .isEqualTo(document.root().at("/paths/~1users"));
        assertThat(document.root().at("/components/parameters")).hasSize(1);
    }
}
