package dev.chirograph.spec.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of several files reads as if it had been written in one. */
class BundlerTest {
    private static final String NESTED = "openapi: 3.1.0\ncomponents: {schemas: {A: {properties: {$ref: 0.yaml}}}}\n";

    @TempDir
    Path folder;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private BundledDocument read(String text) throws IOException {
        return read(LoadLimits.DEFAULT, text);
    }

    private BundledDocument read(LoadLimits limits, String text) throws IOException {
        write("api/openapi.yaml", text);
        return new DocumentReader(limits, FetchLimits.DEFAULT)
                .read(
                        folder.resolve("api/openapi.yaml"),
                        AllowedReferences.usual().below(folder),
                        List.of());
    }

    private List<String> refused(LoadLimits limits, String text) {
        return catchThrowableOfType(ContractException.class, () -> read(limits, text)).diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Diagnostic::id)
                .toList();
    }

    private static JsonNode schemas(BundledDocument document) {
        return document.root().at("/components/schemas");
    }

    private static List<String> said(BundledDocument document) {
        return document.warnings().stream()
                .map(warning -> Path.of(warning.location().file()).getFileName()
                        + ":" + warning.location().line() + " " + warning.id() + " "
                        + warning.location().pointer())
                .toList();
    }

    @Test
    void whatAComponentOnlyRefersToHasItsPlace() throws IOException {
        write("api/schemas/User.yaml", "properties: {boss: {$ref: '#'}, mail: {$ref: Mail.yaml}}\n");
        write("api/schemas/Mail.yaml", "type: string\n");
        BundledDocument document = read("""
                openapi: 3.1.0
                paths:
                  /users: {get: {responses: {'200': {content: {a/b: {schema: {$ref: schemas/User.yaml}}}}}}}
                components:
                  schemas:
                    Person: {$ref: schemas/User.yaml}
                    User: {$ref: ./schemas/User.yaml}
                """);

        assertThat(schemas(document)).hasToString("""
                {"Person":{"$ref":"#/components/schemas/User"},\
                "User":{"properties":{"boss":{"$ref":"#/components/schemas/User"},\
                "mail":{"$ref":"#/components/schemas/Mail"}}},\
                "Mail":{"type":"string"}}""");
        assertThat(document.root()
                        .at("/paths/~1users/get/responses/200/content/a~1b/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/User");
        assertThat(document.warnings()).isEmpty();
    }

    @Test
    void wordsOfEveryScriptAreNames() throws IOException {
        write("api/schemas/用户.yaml", "properties: {größe: {$ref: 'more.yaml#/Größe'}, a: {$ref: 'more.yaml#/a b'}}\n");
        write("api/schemas/more.yaml", "{Größe: {type: integer}, a b: {type: string}, a?b: {type: number}}\n");

        BundledDocument document = read("""
                openapi: 3.1.0
                components: {schemas: {All: {properties: {
                  u: {$ref: schemas/用户.yaml}, b: {$ref: 'schemas/more.yaml#/a%3Fb'}, c: {$ref: 'schemas/more.yaml#/a b'}}}}}
                """);

        assertThat(document.root().at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("All", "用户", "Größe", "a_b", "more.a_b");
        assertThat(document.warnings()).isEmpty();
    }

    @Test
    void aPathItemStandsWhereItIsReferredTo() throws IOException {
        write("api/paths/users.yaml", "get: {operationId: list}\nparameters: [{name: a}]\n");
        BundledDocument document = read("""
                openapi: 3.1.0
                paths:
                  /users: {$ref: paths/users.yaml}
                  /people: {$ref: paths/users.yaml, parameters: [{name: b}]}
                """);

        assertThat(document.root().path("paths")).hasToString("""
                {"/users":{"get":{"operationId":"list"},"parameters":[{"name":"a"}]},\
                "/people":{"parameters":[{"name":"b"}],"get":{"operationId":"list"}}}""");
        assertThat(new TreeLocator(document.root(), "f")
                        .locate("#/paths/~1people/get")
                        .file())
                .isEqualTo(folder.resolve("api/paths/users.yaml").toString());
    }

    @Test
    void indexesOfOtherFilesLeaveNoTrace() throws IOException {
        write("api/schemas/index.yaml", "User: {$ref: User.yaml}\nGroup: {$ref: more.json#/Group}\n");
        write("api/schemas/User.yaml", "properties: {group: {$ref: 'index.yaml#/Group'}}\n");
        write("api/schemas/more.json", "{\"Group\": {\"items\": {\"$ref\": \"index.yaml#/User\"}}}");
        BundledDocument document = read("""
                openapi: 3.1.0
                components:
                  schemas:
                    A: {items: {$ref: 'schemas/index.yaml#/User'}}
                """);

        assertThat(schemas(document)).hasToString("""
                {"A":{"items":{"$ref":"#/components/schemas/User"}},\
                "Group":{"items":{"$ref":"#/components/schemas/User"}},\
                "User":{"properties":{"group":{"$ref":"#/components/schemas/Group"}}}}""");
    }

    @Test
    void namesDependNeitherOnTheOrderNorOnWhoRefers() throws IOException {
        write("api/User.yaml", "title: near\n");
        write("api/admin/User.yaml", "title: admin\n");
        write("common/User.yaml", "title: common\n");
        String forwards = "[{$ref: User.yaml}, {$ref: admin/User.yaml}, {$ref: ../common/User.yaml}]";
        String backwards = "[{$ref: ../common/User.yaml}, {$ref: admin/User.yaml}, {$ref: User.yaml}]";
        for (String branches : List.of(forwards, backwards)) {
            BundledDocument document = read("openapi: 3.1.0\ncomponents: {schemas: {A: {oneOf: " + branches + "}}}\n");

            assertThat(schemas(document).at("/User/title").asText()).isEqualTo("near");
            assertThat(schemas(document).at("/admin.User/title").asText()).isEqualTo("admin");
            assertThat(schemas(document).at("/common.User/title").asText()).isEqualTo("common");
        }
    }

    @Test
    void aPointerGoesOnBehindReferences() throws IOException {
        write("api/orders.yaml", """
                get: {responses: {'200': {$ref: '#/answer'}}}
                answer: {content: {a/b: {schema: {items: {type: boolean}}}}}
                """);
        write("api/common.yaml", "Order: {$ref: '#/Real'}\nReal: {properties: {id: {type: string}}}\n");
        BundledDocument document = read("""
                openapi: 3.1.0
                paths:
                  /orders: {$ref: orders.yaml}
                components:
                  schemas:
                    Order: {$ref: 'common.yaml#/Real'}
                    A: {items: {$ref: '#/components/schemas/Order/properties/id'}}
                    B: {items: {$ref: 'common.yaml#/Order/properties/id'}}
                    C: {items: {$ref: '#/paths/~1orders/get/responses/200/content/a~1b/schema/items'}}
                """);

        assertThat(document.warnings()).isEmpty();
        assertThat(schemas(document).at("/A/items/$ref").asText())
                .isEqualTo("#/components/schemas/Order/properties/id");
        assertThat(schemas(document).at("/B/items/$ref").asText())
                .isEqualTo("#/components/schemas/Order/properties/id");
        assertThat(schemas(document).at("/C/items/$ref").asText())
                .isEqualTo("#/components/responses/answer/content/a~1b/schema/items");
    }

    @Test
    void whatIsReferredToWithinASharedPartIsThereOnce() throws IOException {
        write("api/Order.yaml", """
                properties: {client: {type: object}, address: {$ref: '#/$defs/Address'}}
                $defs: {Address: {type: string}}
                """);
        BundledDocument document = read("""
                openapi: 3.1.0
                components:
                  schemas:
                    A: {items: {$ref: 'Order.yaml#/properties/client'}}
                    B: {items: {$ref: Order.yaml}}
                    C: {items: {$ref: 'Order.yaml#/$defs/Address'}}
                """);

        assertThat(schemas(document).at("/A/items/$ref").asText())
                .isEqualTo("#/components/schemas/Order/properties/client");
        assertThat(schemas(document).at("/C/items/$ref").asText()).isEqualTo("#/components/schemas/Address");
        assertThat(schemas(document).path("Order")).hasToString("""
                {"properties":{"client":{"type":"object"},"address":{"$ref":"#/components/schemas/Address"}},\
                "$defs":{"Address":{"$ref":"#/components/schemas/Address"}}}""");
    }

    @Test
    void aReferenceWhereNoneMayStandIsReplacedByWhatItNames() throws IOException {
        write("api/paths.yaml", "/users: {$ref: paths/users.yaml}\n");
        write("api/paths/users.yaml", "get: {parameters: {$ref: parameters.yaml}}\n");
        write("api/paths/parameters.yaml", "[{name: a, in: query, schema: {enum: {$ref: words.json}}}]\n");
        write("api/paths/words.json", "[\"x\", \"y\"]");
        write("api/schemas.yaml", "User: {$ref: User.yaml}\nUserList: {items: {$ref: User.yaml}}\n");
        write("api/User.yaml", "example: {$ref: user.json}\n");
        write("api/user.json", "{\"name\": \"Ada\"}");
        BundledDocument document = read("""
                openapi: 3.1.0
                paths: {$ref: paths.yaml}
                components: {schemas: {$ref: schemas.yaml, Own: {type: string}}}
                """);

        assertThat(document.root().at("/paths/~1users/get/parameters/0/schema/enum"))
                .hasToString("[\"x\",\"y\"]");
        assertThat(schemas(document)).hasToString("""
                {"Own":{"type":"string"},"User":{"example":{"name":"Ada"}},\
                "UserList":{"items":{"$ref":"#/components/schemas/User"}}}""");
        assertThat(said(document))
                .containsExactlyInAnyOrder(
                        "openapi.yaml:2 misplaced-reference #/paths/$ref",
                        "openapi.yaml:3 misplaced-reference #/components/schemas/$ref",
                        "users.yaml:1 misplaced-reference #/paths/~1users/get/parameters/$ref",
                        "parameters.yaml:1 misplaced-reference #/paths/~1users/get/parameters/0/schema/enum/$ref",
                        "User.yaml:1 misplaced-reference #/components/schemas/User/example/$ref");
    }

    @Test
    void theTextOfAFileStandsWhereADescriptionNamesIt() throws IOException {
        write("api/intro.md", "# Shop: *all* of it\n- one\n");
        write("api/paths/users.yaml", "get: {description: {$ref: ../docs/list.md}}\n");
        write("api/docs/list.md", "Lists `users`.");
        write("api/texts.yaml", "user: Who buys.\n");
        BundledDocument document = read("""
                openapi: 3.1.0
                info: {description: {$ref: intro.md}}
                paths: {/users: {$ref: paths/users.yaml}}
                tags: [{name: a, description: {$ref: missing.md}}]
                components:
                  schemas:
                    User: {description: {$ref: 'texts.yaml#/user'}}
                    Text: {$ref: intro.md}
                    Object: {description: {$ref: texts.yaml}}
                    Secret: {description: {$ref: ../../secret.md}}
                """);

        assertThat(document.root().at("/info/description").textValue()).isEqualTo("# Shop: *all* of it\n- one\n");
        assertThat(document.root().at("/paths/~1users/get/description").textValue())
                .isEqualTo("Lists `users`.");
        assertThat(schemas(document)).hasToString("""
                {"User":{"description":"Who buys."},"Text":{},"Object":{"description":""},"Secret":{"description":""}}""");
        assertThat(said(document))
                .containsExactlyInAnyOrder(
                        "openapi.yaml:2 misplaced-reference #/info/description/$ref",
                        "users.yaml:1 misplaced-reference #/paths/~1users/get/description/$ref",
                        "openapi.yaml:4 dangling-reference #/tags/0/description/$ref",
                        "openapi.yaml:7 misplaced-reference #/components/schemas/User/description/$ref",
                        "openapi.yaml:8 dangling-reference #/components/schemas/Text/$ref",
                        "openapi.yaml:9 dangling-reference #/components/schemas/Object/description/$ref",
                        "openapi.yaml:10 forbidden-reference #/components/schemas/Secret/description/$ref");
    }

    @Test
    void theTextOfAFileCannotMultiplyWithoutMeasure() throws IOException {
        write("api/long.md", "x".repeat(400));

        assertThat(refused(
                        new LoadLimits(1_000, 500, 10_000, 100),
                        "openapi: 3.1.0\ntags: [" + "{description: {$ref: long.md}}, ".repeat(3) + "]\n"))
                .containsExactly("too-large");
    }

    @Test
    void referencesThatWouldHoldThemselvesAreTakenAway() throws IOException {
        write("api/a.yaml", "get: {operationId: a}\nx: {$ref: a.yaml}\n$ref: b.yaml\n");
        write("api/b.yaml", "put: {operationId: b}\n$ref: a.yaml\n");
        write("api/properties.yaml", "child: {properties: {$ref: properties.yaml}}\n");
        write("api/ring.yaml", "A: {$ref: '#/B'}\nB: {$ref: 'ring.yaml#/A'}\n");
        BundledDocument document = read("""
                openapi: 3.1.0
                paths: {/a: {$ref: a.yaml}}
                components:
                  schemas:
                    A: {properties: {$ref: properties.yaml}}
                    B: {items: {$ref: 'ring.yaml#/A'}}
                """);

        assertThat(document.root().at("/paths/~1a/put/operationId").asText()).isEqualTo("b");
        assertThat(said(document))
                .contains(
                        "b.yaml:2 reference-ring #/paths/~1a/$ref",
                        "properties.yaml:1 reference-ring #/components/schemas/A/properties/child/properties/$ref",
                        "ring.yaml:1 reference-ring #/A/$ref");
    }

    @Test
    void filesThatStandInFilesCannotNestWithoutMeasure() throws IOException {
        for (int i = 0; i < 300; i++) {
            write("api/" + i + ".yaml", "a: {properties: {$ref: " + (i + 1) + ".yaml}}\n");
        }
        write("api/300.yaml", "a: {type: string}\n");

        assertThat(refused(LoadLimits.DEFAULT, NESTED)).containsOnly("too-deep");
    }

    @Test
    void filesThatStandInFilesCannotMultiplyWithoutMeasure() throws IOException {
        for (int i = 0; i < 40; i++) {
            String next = "{properties: {$ref: " + (i + 1) + ".yaml}}";
            write("api/" + i + ".yaml", "a: " + next + "\nb: " + next + "\n");
        }
        write("api/40.yaml", "a: {type: string}\n");

        assertThat(refused(new LoadLimits(1_000, 500, 100_000, 100), NESTED)).containsOnly("too-large");
    }

    @Test
    void pathItemsThatLeadOnThroughThousandsOfFilesAreRefused() throws IOException {
        for (int i = 0; i < 3_000; i++) {
            write("api/" + i + ".yaml", "{summary: s, $ref: " + (i + 1) + ".yaml}\n");
        }
        write("api/3000.yaml", "get: {operationId: a}\n");

        assertThat(refused(LoadLimits.DEFAULT, "openapi: 3.1.0\npaths: {/a: {$ref: 0.yaml}}\n"))
                .containsOnly("too-deep");
    }

    @Test
    void filesThatStandInEachOtherAreARing() throws IOException {
        write("api/A.yaml", "{properties: {$ref: 'B.yaml#/properties', a: {type: string}}}\n");
        write("api/B.yaml", "{properties: {$ref: 'A.yaml#/properties', b: {type: string}}}\n");
        write("api/one.yaml", "{summary: one, $ref: two.yaml}\n");
        write("api/two.yaml", "{description: two, $ref: one.yaml}\n");
        BundledDocument document = read("""
                openapi: 3.1.0
                paths: {/a: {$ref: one.yaml}, /b: {$ref: two.yaml}}
                components: {schemas: {A: {$ref: A.yaml}, B: {$ref: B.yaml}}}
                """);

        assertThat(said(document)).anyMatch(warning -> warning.contains(" reference-ring "));
        assertThat(document.root().at("/paths/~1a/summary").asText()).isEqualTo("one");
    }

    @Test
    void aPartThatHoldsWhatIsAroundItHasAPlaceAllTheSame() throws IOException {
        write("api/f.yaml", "a: {b: {type: object, properties: {$ref: '#/a', c: {type: string}}}}\n");
        BundledDocument document = read("openapi: 3.1.0\ncomponents: {schemas: {A: {items: {$ref: 'f.yaml#/a/b'}}}}\n");

        assertThat(schemas(document)).hasToString("""
                {"A":{"items":{"$ref":"#/components/schemas/f.a.b"}},\
                "f.a.b":{"type":"object","properties":{"c":{"type":"string"},\
                "b":{"$ref":"#/components/schemas/f.a.b"}}}}""");
        assertThat(said(document))
                .containsExactly("f.yaml:1 misplaced-reference #/components/schemas/f.a.b/properties/$ref");
    }

    @Test
    void pointersThroughPointersEndSoon() throws IOException {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            file.append("a%d: {$ref: '#/a%d/p/p/p', title: t}\n".formatted(i, i + 1));
        }
        write(
                "api/many.yaml",
                file.append("a60: {p: {p: {p: {$ref: '#/a0/p/p/p'}}}}\n").toString());
        BundledDocument document =
                read("openapi: 3.1.0\ncomponents: {schemas: {A: {items: {$ref: 'many.yaml#/a0/p/p/p'}}}}\n");

        assertThat(said(document)).anyMatch(warning -> warning.contains(" reference-ring "));
    }

    @Test
    void saysWhatWasProbablyMeant() throws IOException {
        write("api/common.yaml", "User: {type: object}\ncomponents: {schemas: {Group: {type: object}}}\n");
        BundledDocument document = read("""
                openapi: 3.1.0
                components:
                  schemas:
                    Pet: {type: object}
                    A: {items: {$ref: 'common.yaml#User'}}
                    B: {items: {$ref: 'common.yaml#Group'}}
                    C: {items: {$ref: Pet}}
                    D: {items: {$ref: '#Pet'}}
                """);

        assertThat(document.warnings())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "nothing stands at \"common.yaml#User\"; did you mean \"common.yaml#/User\"?",
                        "nothing stands at \"common.yaml#Group\"; did you mean \"common.yaml#/components/schemas/Group\"?",
                        "there is no file \"Pet\"; did you mean \"#/components/schemas/Pet\"?",
                        "nothing stands at \"#Pet\"; did you mean \"#/components/schemas/Pet\"?");
    }

    @Test
    void schemasAreFoundByTheNamesThatTheyGiveThemselves() throws IOException {
        write("api/customer.json", """
                {"$id": "https://example.com/schemas/customer", "title": "customer",
                 "properties": {
                   "address": {"$ref": "/schemas/address"}, "same": {"$ref": "#address"},
                   "parent": {"$ref": "customer"}, "state": {"$ref": "address#/definitions/state"},
                   "role": {"$ref": "role.json"}},
                 "$defs": {"address": {"$id": "/schemas/address", "$anchor": "address",
                   "properties": {"state": {"$ref": "#/definitions/state"}},
                   "definitions": {"state": {"title": "state"}}}}}
                """);
        write("api/role.json", "{\"$id\": \"https://example.com/schemas/role.json\", \"title\": \"role\"}");
        BundledDocument document = read("""
                openapi: 3.1.0
                components:
                  schemas:
                    A: {items: {$ref: customer.json}}
                """);

        assertThat(document.warnings()).isEmpty();
        assertThat(schemas(document).at("/customer/properties")).hasToString("""
                {"address":{"$ref":"#/components/schemas/address"},"same":{"$ref":"#/components/schemas/address"},\
                "parent":{"$ref":"#/components/schemas/customer"},"state":{"$ref":"#/components/schemas/state"},\
                "role":{"$ref":"#/components/schemas/role"}}""");
        assertThat(schemas(document).at("/address/properties/state/$ref").asText())
                .isEqualTo("#/components/schemas/state");
    }

    @Test
    void whatAFileLacksIsLookedForInTheDocument() throws IOException {
        write(
                "api/users.yaml",
                "get: {responses: {'200': {content: {a/b: {schema: {$ref: '#/components/schemas/User'}}}}}}\n");
        BundledDocument document = read("""
                openapi: 3.1.0
                paths: {/users: {$ref: users.yaml}}
                components: {schemas: {User: {type: object}}}
                """);

        assertThat(document.root()
                        .at("/paths/~1users/get/responses/200/content/a~1b/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/User");
        assertThat(said(document))
                .containsExactly("users.yaml:1 dangling-reference"
                        + " #/paths/~1users/get/responses/200/content/a~1b/schema/$ref");
    }

    @Test
    void anExampleThatNamesNoFileIsData() throws IOException {
        BundledDocument document = read("""
                openapi: 3.1.0
                components:
                  schemas:
                    A: {example: {$ref: gone.json}}
                    B: {example: {$ref: 'https://example.com/x.json'}}
                    C: {example: {$ref: ../../x.yaml}}
                    D: {example: {$ref: text}}
                """);

        assertThat(document.warnings()).isEmpty();
        assertThat(schemas(document))
                .allMatch(schema -> schema.at("/example/$ref").isTextual());
    }

    @Test
    void aDocumentOfVersion2MayBeMadeOfIndexes() throws IOException {
        write("api/security.yaml", "key: {type: apiKey, in: header, name: X-Key}\n");
        write("api/definitions.yaml", "User: {$ref: User.yaml}\n");
        write(
                "api/User.yaml",
                "properties: {kind: {$ref: '#/definitions/Kind'}}\ndefinitions: {Kind: {type: string}}\n");
        write(
                "api/paths.yaml",
                "/users: {get: {responses: {200: {schema: {$ref: 'swagger.yaml#/definitions/User'}}}}}\n");
        write("api/swagger.yaml", """
                swagger: '2.0'
                info: {title: Two, version: '1'}
                securityDefinitions: {$ref: security.yaml}
                definitions: {$ref: definitions.yaml}
                paths: {$ref: paths.yaml}
                """);
        BundledDocument document =
                new DocumentReader().read(folder.resolve("api/swagger.yaml"), AllowedReferences.usual(), List.of());

        assertThat(said(document))
                .containsExactlyInAnyOrder(
                        "swagger.yaml:3 misplaced-reference #/securityDefinitions/$ref",
                        "swagger.yaml:4 misplaced-reference #/definitions/$ref",
                        "swagger.yaml:5 misplaced-reference #/paths/$ref");
        assertThat(document.root().at("/securityDefinitions/key/name").asText()).isEqualTo("X-Key");
        assertThat(document.root()
                        .at("/paths/~1users/get/responses/200/schema/$ref")
                        .asText())
                .isEqualTo("#/definitions/User");
        assertThat(document.root().at("/definitions/User/properties/kind/$ref").asText())
                .isEqualTo("#/definitions/Kind");
    }
}
