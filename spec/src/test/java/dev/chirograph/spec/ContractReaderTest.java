package dev.chirograph.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Severity;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Effect;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.model.ParameterStyle;
import dev.chirograph.spec.model.Provenance.Basis;
import dev.chirograph.spec.model.Schema;
import dev.chirograph.spec.model.SecurityScheme;
import dev.chirograph.spec.model.Server;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractReaderTest {
    private static final String INVOICES = """
            openapi: 3.1.0
            info: {title: Invoices, version: '1.10', x-java-name: Billing}
            security:
              - token: []
            paths:
              /invoices/{id}:
                parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                  - {name: page, in: query, schema: {type: integer}}
                get:
                  operationId: invoices.get
                  x-effect: read
                  x-provenance: {document: API, section: Invoices, basis: documented}
                  parameters:
                    - name: page
                      in: query
                      description: replaces that of the path
                      style: spaceDelimited
                      schema: {type: array, items: {type: integer}}
                  responses:
                    '200':
                      description: An invoice
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Invoice'}
                          examples:
                            paid:
                              value: {id: '1', total: 12345678901234567890.10, notes: null}
                              x-provenance: {basis: documented, repairs: [added a brace]}
            components:
              securitySchemes:
                token: {type: http, scheme: Bearer}
              schemas:
                Invoice:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string}
                    total: {type: number, format: decimal}
                    notes: {type: [string, 'null']}
            """;

    @Test
    void readsOperationsWithTheParametersOfTheirPath() {
        Contract contract = Texts.read(INVOICES).contract();

        Operation operation = contract.operation("invoices.get").orElseThrow();
        assertThat(operation.method()).isEqualTo("GET");
        assertThat(operation.effect()).isEqualTo(Effect.READ);
        assertThat(operation.provenance().section()).isEqualTo("Invoices");
        assertThat(operation.parameters()).extracting(Parameter::name).containsExactly("id", "page");
        Parameter page = operation.parameters().get(1);
        assertThat(page.description()).isEqualTo("replaces that of the path");
        assertThat(page.in()).isEqualTo(ParameterLocation.QUERY);
        assertThat(page.style()).isEqualTo(ParameterStyle.SPACE_DELIMITED);
        assertThat(page.explode()).isFalse();
    }

    @Test
    void readsWhatTheDocumentSaysOfItself() {
        Contract contract = Texts.read(INVOICES).contract();

        assertThat(contract.info().title()).isEqualTo("Invoices");
        assertThat(contract.info().version()).isEqualTo("1.10");
        assertThat(contract.info().javaName()).isEqualTo("Billing");
        assertThat(contract.servers())
                .singleElement()
                .satisfies(server -> assertThat(server.url()).isEqualTo("/"));
        assertThat(contract.securitySchemes().get("token")).isInstanceOf(SecurityScheme.Bearer.class);
        assertThat(contract.operations().get(0).security())
                .singleElement()
                .satisfies(requirement -> assertThat(requirement.schemes()).containsOnlyKeys("token"));
    }

    @Test
    void takesServersWithoutSchemeForSecureOnes() {
        Contract contract = Texts.read("""
                openapi: 3.1.0
                info: {title: T, version: '1'}
                servers: [{url: //api.example/v1}, {url: /v1}]
                paths: {}
                """).contract();

        assertThat(contract.servers()).extracting(Server::url).containsExactly("https://api.example/v1", "/v1");
    }

    @Test
    void keepsNumbersAndNullsOfExamplesAsWritten() {
        var example = Texts.read(INVOICES)
                .contract()
                .operations()
                .get(0)
                .responses()
                .get(0)
                .content()
                .get(0)
                .examples()
                .get("paid");

        assertThat(example.value()).hasToString("{\"id\":\"1\",\"total\":12345678901234567890.10,\"notes\":null}");
        assertThat(example.provenance().basis()).isEqualTo(Basis.DOCUMENTED);
        assertThat(example.provenance().repairs()).containsExactly("added a brace");
    }

    @Test
    void readsEachReferencedSchemaOnce() {
        Contract contract = Texts.read(INVOICES).contract();

        Schema used =
                contract.operations().get(0).responses().get(0).content().get(0).schema();
        assertThat(used.ref()).isEqualTo("#/components/schemas/Invoice");
        assertThat(contract.resolve(used)).isSameAs(contract.schemas().get("Invoice"));
        assertThat(contract.resolve(used).properties().get("notes").nullable()).isTrue();
    }

    @Test
    void refusesTypesThatDoNotExistAndSaysWhereAndInWhichOperation() {
        String document = INVOICES.replace("notes: {type: [string, 'null']}", "client:\n              type: objekt");

        assertThat(Texts.refused(document))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.format())
                        .isEqualTo(
                                "openapi.yaml:41:21: error: type \"objekt\" is not one of string, number, integer, boolean, array,"
                                        + " object, null [unknown-type]\n"
                                        + "    at #/components/schemas/Invoice/properties/client\n"
                                        + "    in operation invoices.get (line 10)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"objekt", "Strng", "arrays", "bolean", "numeber", "integr"})
    void refusesMisspelledTypes(String word) {
        assertThat(Texts.brief(Texts.refused(oneSchema("type: " + word)))).containsExactly("6:15 unknown-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"item", "nul", "enum", "User", "oneOf", "''", "[string, User]", "5", "true"})
    void readsASchemaOfAnyOtherWordAsIfItHadNoTypeUnlessSomebodyJudgesByIt(String type) {
        ContractReading reading = Texts.read(oneSchema("format: f, type: " + type));

        assertThat(reading.contract().schemas().get("A").types()).isEmpty();
        assertThat(reading.contract().schemas().get("A").format()).isEqualTo("f");
        assertThat(reading.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.id()).isEqualTo("unknown-type");
            assertThat(warning.location().line()).isEqualTo(6);
            assertThat(warning.message()).endsWith("; the schema is read as if it had no type");
        });
        assertThat(catchThrowableOfType(ContractException.class, reading::whole).diagnostics())
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.ERROR);
    }

    private static String oneSchema(String members) {
        return "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    A: {" + members
                + "}\n";
    }

    @Test
    void findsEveryMistakeAtOnceAndReadsTheRest() {
        ContractReading reading = Texts.read("""
                openapi: 3.1.0
                info: {title: T, version: '1'}
                colour: red
                paths:
                  /a/{hole}:
                    get:
                      operationId: twice
                      parameters:
                        - {name: gone, in: path, required: true, schema: {type: string}}
                        - {name: q, in: somewhere}
                        - {name: s, in: query, style: fancy}
                        - {name: s, in: query}
                      security: [{nobody: []}]
                    post:
                      operationId: twice
                      tags: not-a-list
                      responses:
                        okay: {description: x}
                        '200':
                          description: x
                          content:
                            application/json:
                              schema:
                                properties:
                                  a: {$ref: '#/components/schemas/Missing'}
                                  b: {type: string, default: 5}
                """);

        assertThat(Texts.brief(reading.warnings()))
                .contains(
                        "3:9 unknown-key",
                        "6:5 path-parameter",
                        "9:11 path-parameter",
                        "10:25 unusable-parameter",
                        "11:39 unknown-style",
                        "12:11 duplicate-parameter",
                        "13:19 unknown-security-scheme",
                        "6:5 no-responses",
                        "15:20 duplicate-operation-id",
                        "16:13 wrong-kind",
                        "18:9 status-key",
                        "25:29 dangling-reference",
                        "26:46 default-type");
        Contract contract = reading.contract();
        assertThat(contract.operations()).hasSize(2);
        assertThat(contract.operations().get(0).parameters())
                .extracting(Parameter::name)
                .containsExactly("s", "hole");
        assertThat(contract.operations().get(0).security())
                .as("an undeclared scheme must not open the operation")
                .singleElement()
                .satisfies(requirement -> assertThat(requirement.anonymous()).isFalse());
        assertThat(contract.securitySchemes().get("nobody")).isInstanceOf(SecurityScheme.Other.class);
    }

    @Test
    void warnsOfSchemasThatAreDefinedByThemselves() {
        ContractReading reading = Texts.read("""
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {}
                components:
                  schemas:
                    A: {$ref: '#/components/schemas/B'}
                    B: {$ref: '#/components/schemas/A'}
                    C: {allOf: [{$ref: '#/components/schemas/C'}]}
                    Tree: {properties: {child: {$ref: '#/components/schemas/Tree'}}}
                """);

        assertThat(reading.warnings()).extracting(Diagnostic::id).containsExactly("reference-ring", "reference-ring");
        assertThat(reading.contract()
                        .resolve(reading.contract().schemas().get("A"))
                        .ref())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{$ref: %s}",
                "{allOf: [{$ref: %s}]}",
                "{oneOf: [{$ref: %s}, {type: string}]}",
                "{anyOf: [{$ref: %s}, {type: 'null'}]}",
                "{type: array, items: {$ref: %s}}",
                "{type: object, additionalProperties: {$ref: %s}}"
            })
    void refusesSchemasThatLeadOnWithoutMeasure(String schema) {
        String longest = chain(schema, 240);
        assertThat(Texts.read(longest).contract().schemas()).hasSize(241);

        assertThatThrownBy(() -> Texts.read(chain(schema, 5_000)))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        refused -> assertThat(refused.diagnostics())
                                .extracting(Diagnostic::id)
                                .containsExactly("too-deep"));
    }

    private static String chain(String schema, int length) {
        StringBuilder document = new StringBuilder("""
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {}
                components:
                  schemas:
                    S%d: {type: object}
                """.formatted(length));
        for (int i = 0; i < length; i++) {
            document.append("    S%d: ".formatted(i))
                    .append(schema.formatted("'#/components/schemas/S" + (i + 1) + "'"))
                    .append('\n');
        }
        return document.toString();
    }

    @Test
    void aPointerGoesOnBehindReferences() {
        ContractReading reading = Texts.read("""
                        openapi: 3.1.0
                        info: {title: T, version: '1'}
                        paths: {}
                        components:
                          schemas:
                            Order: {$ref: '#/components/schemas/Real'}
                            Real: {type: object, properties: {client: {$ref: '#/components/schemas/Client'}}}
                            Client: {type: object, properties: {name: {type: string}}}
                            Name: {allOf: [{$ref: '#/components/schemas/Order/properties/client/properties/name'}]}
                            Ring: {$ref: '#/components/schemas/Ring/properties/a'}
                        """);

        assertThat(reading.contract().schemas().get("Name").allOf().get(0).ref())
                .isEqualTo("#/components/schemas/Client/properties/name");
        assertThat(reading.warnings()).extracting(Diagnostic::id).containsExactly("dangling-reference");
    }

    @Test
    void followsReferencesToAnyPlaceOfTheDocument() {
        Contract contract = Texts.read("""
                        openapi: 3.1.0
                        info: {title: T, version: '1'}
                        paths:
                          /x/{a b}:
                            get:
                              parameters: [{$ref: '#/components/parameters/P'}]
                              responses:
                                '200':
                                  description: x
                                  content:
                                    application/json:
                                      schema: {type: object, properties: {inner: {type: integer}}}
                          /y: {$ref: '#/components/pathItems/Y'}
                        components:
                          parameters:
                            P: {name: 'a b', in: path, required: true, schema: {$ref: '#named'}}
                          pathItems:
                            Y: {post: {operationId: y, responses: {default: {$ref: '#/components/responses/R'}}}}
                          responses:
                            R:
                              description: shared
                              content:
                                application/json:
                                  schema:
                                    $ref: '#/paths/~1x~1%7Ba%20b%7D/get/responses/200/content/application~1json/schema/properties/inner'
                          schemas:
                            N: {$anchor: named, type: string}
                        """).contract();

        Parameter parameter = contract.operations().get(0).parameters().get(0);
        assertThat(parameter.pointer()).isEqualTo("#/components/parameters/P");
        assertThat(contract.resolve(parameter.schema()).types()).containsExactly(Schema.Type.STRING);
        var response = contract.operation("y").orElseThrow().responses().get(0);
        assertThat(response.description()).isEqualTo("shared");
        assertThat(contract.resolve(response.content().get(0).schema()).types()).containsExactly(Schema.Type.INTEGER);
    }

    @Test
    void measuresLongChainsOfReferencesInTimeThatGrowsWithTheDocument() {
        StringBuilder document = new StringBuilder("{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"T\"},"
                + "\"components\": {\"schemas\": {\"S\": {\"$ref\": \"#/x-hidden/0\"}}}, \"x-hidden\": {");
        for (int i = 0; i < 50_000; i++) {
            document.append("\"%d\": {\"$ref\": \"#/x-hidden/%d\"},".formatted(i, i + 1));
        }
        document.append("\"50000\": {\"type\": \"string\"}}}");

        assertThatThrownBy(() -> Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> Texts.read("openapi.json", document.toString())))
                .isInstanceOf(ContractException.class);
    }

    @Test
    void ignoresExtensionsThatAreMalformedUnlessTheContractIsJudgedBy() {
        ContractReading reading = Texts.read("""
                openapi: 3.1.0
                info: {title: T, version: '1'}
                x-error-body: {pointer: error, schema: {}}
                paths:
                  /a:
                    get:
                      x-effect: reads
                      x-provenance: {basis: guessed, colour: red}
                      x-java-name: 'evil(); //'
                      responses: {'200': {description: x}}
                """);

        assertThat(Texts.brief(reading.warnings()))
                .containsExactlyInAnyOrder(
                        "7:17 malformed-extension",
                        "8:29 malformed-extension",
                        "8:46 malformed-extension",
                        "9:20 malformed-extension",
                        "3:25 malformed-extension");
        Operation operation = reading.contract().operations().get(0);
        assertThat(operation.effect()).isNull();
        assertThat(operation.provenance()).isNull();
        assertThat(operation.javaName()).isNull();
        assertThat(reading.contract().errorBody()).isNull();
        assertThatThrownBy(reading::whole).isInstanceOf(ContractException.class);
    }

    @Test
    void refusesWhatIsNoOpenApiDocument() {
        assertThat(Texts.brief(Texts.refused("title: x"))).containsExactly("1:1 not-a-contract");
        assertThat(Texts.brief(Texts.refused("[1]"))).containsExactly("1:1 not-a-contract");
        assertThat(Texts.brief(Texts.refused("openapi: 4.0.0"))).containsExactly("1:10 unsupported-version");
        assertThat(Texts.brief(Texts.refused("swagger: '1.2'"))).containsExactly("1:10 unsupported-version");
    }

    @Test
    void everyBundledContractCanBeReadWithoutComplaint() {
        assertThat(BundledContracts.list()).isNotEmpty().allSatisfy(bundled -> {
            ContractReading reading = BundledContracts.read(bundled.name());
            assertThat(reading.warnings()).extracting(Diagnostic::format).isEmpty();
            assertThat(reading.contract().operations()).isNotEmpty();
        });
        assertThat(BundledContracts.contains("no-such-provider")).isFalse();
    }
}
