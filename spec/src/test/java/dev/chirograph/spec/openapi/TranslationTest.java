package dev.chirograph.spec.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.spec.ContractReading;
import dev.chirograph.spec.Texts;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterStyle;
import dev.chirograph.spec.model.Response;
import dev.chirograph.spec.model.Schema;
import dev.chirograph.spec.model.SecurityScheme;
import dev.chirograph.spec.model.Server;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TranslationTest {

    @Test
    void givesOpenApi30TheMeaningOf31() {
        ContractReading reading = Texts.read("""
                openapi: 3.0.3
                info: {title: T, version: '1'}
                paths: {}
                components:
                  schemas:
                    Word: {type: string, nullable: true, enum: [a, b], example: a}
                    Above: {type: number, minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false}
                    Ref: {nullable: true, allOf: [{$ref: '#/components/schemas/Word'}], description: kept}
                    One: {nullable: true, oneOf: [{type: string}, {type: integer}]}
                    Upload: {type: file}
                    Plain: {type: string, nullable: false}
                """);
        Map<String, Schema> schemas = reading.contract().schemas();

        assertThat(schemas.get("Word").types()).containsExactly(Schema.Type.STRING, Schema.Type.NULL);
        assertThat(schemas.get("Word").enumeration()).hasToString("[\"a\", \"b\", null]");
        assertThat(schemas.get("Word").examples()).hasToString("[\"a\"]");
        assertThat(schemas.get("Above").limits().exclusiveMinimum()).hasToString("1");
        assertThat(schemas.get("Above").limits().minimum()).isNull();
        assertThat(schemas.get("Above").limits().maximum()).hasToString("9");
        assertThat(schemas.get("Above").limits().exclusiveMaximum()).isNull();
        assertThat(schemas.get("Ref").description()).isEqualTo("kept");
        assertThat(schemas.get("Ref").anyOf()).hasSize(2);
        assertThat(schemas.get("Ref").anyOf().get(0).ref()).isEqualTo("#/components/schemas/Word");
        assertThat(schemas.get("Ref").anyOf().get(1).types()).containsExactly(Schema.Type.NULL);
        assertThat(schemas.get("One").oneOf()).hasSize(3);
        assertThat(schemas.get("Upload").format()).isEqualTo("binary");
        assertThat(schemas.get("Plain").nullable()).isFalse();
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void understandsOldKeywordsInNewDocumentsButSaysSo() {
        ContractReading reading = Texts.read("""
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {}
                components: {schemas: {A: {type: string, nullable: true}}}
                """);

        assertThat(reading.contract().schemas().get("A").nullable()).isTrue();
        assertThat(Texts.brief(reading.warnings())).containsExactly("4:52 outdated-keyword");
    }

    @Test
    void listsOfItemsAreTuples() {
        ContractReading reading = Texts.read("""
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {}
                components:
                  schemas:
                    Pair: {type: [array, 'null'], items: [{type: integer}, {type: string}], additionalItems: false}
                    Untyped: {items: [{type: object}]}
                """);
        Map<String, Schema> schemas = reading.contract().schemas();

        assertThat(schemas.get("Pair").prefixItems()).hasSize(2);
        assertThat(schemas.get("Untyped").prefixItems()).hasSize(1);
        assertThat(Texts.brief(reading.warnings())).containsExactly("6:35 outdated-keyword", "7:15 outdated-keyword");
    }

    private static final String SWAGGER = """
            swagger: '2.0'
            info: {title: Old, version: '1'}
            host: api.example.com
            basePath: /v1
            schemes: [https, http]
            consumes: [application/json]
            produces: [application/json, application/xml]
            paths:
              /pets/{id}:
                parameters:
                  - {$ref: '#/parameters/Id'}
                put:
                  operationId: pets.update
                  parameters:
                    - {name: tags, in: query, type: array, items: {type: string}, collectionFormat: multi}
                    - {name: ids, in: query, type: array, items: {type: integer}, collectionFormat: pipes}
                    - {name: pet, in: body, required: true, schema: {$ref: '#/definitions/Pet'}}
                  responses:
                    200:
                      description: ok
                      schema: {$ref: '#/definitions/Pet'}
                      headers: {X-Rate: {type: integer, format: int32}}
                      examples: {application/json: {kind: cat}}
                    404: {$ref: '#/responses/Missing'}
                post:
                  operationId: pets.upload
                  consumes: [multipart/form-data]
                  parameters:
                    - {name: picture, in: formData, type: file, required: true, description: An image}
                    - {name: note, in: formData, type: string}
                  responses: {default: {description: done}}
            parameters:
              Id: {name: id, in: path, required: true, type: string, pattern: '[0-9]+'}
            responses:
              Missing: {description: no such pet}
            securityDefinitions:
              basic: {type: basic}
              oauth: {type: oauth2, flow: accessCode, authorizationUrl: 'https://a', tokenUrl: 'https://t', scopes: {read: Reads}}
            definitions:
              Pet:
                type: object
                discriminator: kind
                properties:
                  kind: {type: string}
                  owner: {type: string, x-nullable: true}
            """;

    @Test
    void readsParametersBodiesAndAnswersOfOpenApi20() {
        Contract contract = Texts.read(SWAGGER).contract();
        Operation update = contract.operation("pets.update").orElseThrow();

        assertThat(contract.servers())
                .extracting(Server::url)
                .containsExactly("https://api.example.com/v1", "http://api.example.com/v1");
        assertThat(update.parameters()).extracting(Parameter::name).containsExactly("id", "tags", "ids");
        assertThat(update.parameters().get(0).schema().limits().pattern()).isEqualTo("[0-9]+");
        assertThat(update.parameters().get(1).explode()).isTrue();
        assertThat(update.parameters().get(2).style()).isEqualTo(ParameterStyle.PIPE_DELIMITED);
        assertThat(update.requestBody().required()).isTrue();
        assertThat(update.requestBody().content().get(0).schema().ref()).isEqualTo("#/components/schemas/Pet");
        assertThat(update.responses().get(0).content())
                .extracting(MediaType::type)
                .containsExactly("application/json", "application/xml");
        assertThat(update.responses()
                        .get(0)
                        .content()
                        .get(0)
                        .examples()
                        .get("default")
                        .value())
                .hasToString("{\"kind\":\"cat\"}");
        assertThat(update.responses().get(0).headers().get("X-Rate").schema().format())
                .isEqualTo("int32");
        assertThat(update.responses().get(1).description()).isEqualTo("no such pet");
    }

    @Test
    void readsFormsOfOpenApi20() {
        MediaType form = Texts.read(SWAGGER)
                .contract()
                .operation("pets.upload")
                .orElseThrow()
                .requestBody()
                .content()
                .get(0);

        assertThat(form.type()).isEqualTo("multipart/form-data");
        assertThat(form.schema().required()).containsExactly("picture");
        assertThat(form.schema().properties().get("picture").format()).isEqualTo("binary");
        assertThat(form.schema().properties().get("picture").description()).isEqualTo("An image");
    }

    @Test
    void readsSchemasAndSecurityOfOpenApi20() {
        ContractReading reading = Texts.read(SWAGGER);
        Contract contract = reading.contract();

        assertThat(contract.schemas().get("Pet").discriminator().propertyName()).isEqualTo("kind");
        assertThat(contract.schemas().get("Pet").properties().get("owner").nullable())
                .isTrue();
        assertThat(contract.securitySchemes().get("basic")).isInstanceOf(SecurityScheme.Basic.class);
        assertThat(((SecurityScheme.OAuth2) contract.securitySchemes().get("oauth")).flows())
                .containsOnlyKeys("authorizationCode");
        assertThat(reading.warnings()).extracting(Diagnostic::format).isEmpty();
    }

    @Test
    void givesAnOperationItsOwnSchemes() {
        Contract contract = Texts.read("""
                swagger: '2.0'
                info: {title: T, version: '1'}
                host: host.example
                basePath: /v1
                schemes: [http]
                paths:
                  /plain: {get: {responses: {'200': {description: d}}}}
                  /safe: {get: {schemes: [https], responses: {'200': {description: d}}}}
                """).contract();

        assertThat(contract.servers()).extracting(Server::url).containsExactly("http://host.example/v1");
        assertThat(contract.operations().get(0).servers()).isEmpty();
        assertThat(contract.operations().get(1).servers())
                .extracting(Server::url)
                .containsExactly("https://host.example/v1");
    }

    @Test
    void saysWhichJoiningOfListsOpenApi3DoesNotHave() {
        ContractReading reading = Texts.read("""
                swagger: '2.0'
                info: {title: T, version: '1'}
                paths:
                  /a:
                    get:
                      parameters:
                        - {name: t, in: query, type: array, items: {type: string}, collectionFormat: tsv}
                        - {name: p, in: header, type: array, items: {type: string}, collectionFormat: pipes}
                        - {name: q, in: query, type: array, items: {type: string}, collectionFormat: pipes}
                        - {name: n, in: query, type: array, items: {type: array, items: {type: string}, collectionFormat: pipes}}
                      responses: {'200': {description: d}}
                """);

        assertThat(Texts.brief(reading.warnings()))
                .containsExactly("7:86 collection-format", "8:87 collection-format", "10:45 collection-format");
    }

    @Test
    void ofTheSchemesOfOpenApi20TheSafeOneComesFirst() {
        ContractReading reading = Texts.read("""
                swagger: '2.0'
                info: {title: T, version: '1'}
                host: api.example
                schemes: [http, https]
                paths: {}
                """);

        assertThat(reading.contract().servers())
                .extracting(Server::url)
                .containsExactly("https://api.example", "http://api.example");
    }

    @Test
    void warnsOfBodiesThatOpenApi20AllowsNot() {
        ContractReading reading = Texts.read("""
                swagger: '2.0'
                info: {title: T, version: '1'}
                paths:
                  /a:
                    parameters: [{name: shared, in: body, schema: {type: string}}]
                    post:
                      parameters: [{name: own, in: body, schema: {type: string}}]
                      responses: {'200': {description: d}}
                    put:
                      parameters: [{name: field, in: formData, type: string}]
                      responses: {'200': {description: d}}
                    patch:
                      parameters: [{name: one, in: body, schema: {}}, {name: two, in: body, schema: {}}]
                      responses: {'200': {description: d, headers: {X-L: {type: array, items: {type: string}, collectionFormat: pipes}}}}
                """);

        assertThat(Texts.brief(reading.warnings()))
                .containsExactlyInAnyOrder("9:5 several-bodies", "12:5 several-bodies", "14:113 collection-format");
    }

    @Test
    void whatStandsBesideAReferenceDescribesWhatItLeadsTo() {
        Operation operation = Texts.read("""
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /a:
                    summary: Of the path
                    get:
                      parameters: [{$ref: '#/components/parameters/P', description: here}]
                      responses: {'200': {$ref: '#/components/responses/R', description: also here}, '404': {$ref: '#/components/responses/R'}}
                components:
                  parameters: {P: {name: p, in: query, description: there, schema: {type: integer}}}
                  responses: {R: {description: there}}
                """).contract().operations().get(0);

        assertThat(operation.summary()).isEqualTo("Of the path");
        assertThat(operation.parameters().get(0).description()).isEqualTo("here");
        assertThat(operation.parameters().get(0).pointer()).isEqualTo("#/components/parameters/P");
        assertThat(operation.responses()).extracting(Response::description).containsExactly("also here", "there");
    }

    @Test
    void saysWhichExamplesAndItemsAreNotRead() {
        ContractReading reading = Texts.read("""
                openapi: 3.2.0
                info: {title: T, version: '1'}
                paths:
                  /a:
                    get:
                      responses:
                        '200':
                          description: d
                          content:
                            application/json: {examples: {e: {externalValue: e.json}, s: {serializedValue: '{}'}}}
                            application/jsonl: {itemSchema: {type: string}}
                """);

        assertThat(Texts.brief(reading.warnings()))
                .containsExactlyInAnyOrder(
                        "10:62 external-example", "10:71 example-without-value", "11:33 item-schema");
    }

    @Test
    void placesComplaintsInTheFileOfOpenApi20() {
        assertThat(Texts.brief(Texts.refused(SWAGGER.replace("kind: {type: string}", "kind: {type: strng}"))))
                .containsExactly("44:20 unknown-type");
    }

    @Test
    void leavesOutAddressesOfTokensThatNobodyCouldCall() {
        ContractReading reading = Texts.read("""
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {}
                components:
                  securitySchemes:
                    o: {type: oauth2, flows: {clientCredentials: {tokenUrl: '${tokenUrl}', refreshUrl: '../refresh', scopes: {}}}}
                """);

        SecurityScheme.OAuth2 scheme =
                (SecurityScheme.OAuth2) reading.contract().securitySchemes().get("o");
        assertThat(scheme.flows().get("clientCredentials").tokenUrl()).isNull();
        assertThat(scheme.flows().get("clientCredentials").refreshUrl()).isEqualTo("../refresh");
        assertThat(Texts.brief(reading.warnings())).containsExactly("6:61 unusable-security-scheme");
    }

    @Test
    void namesReferencesAsOpenApi20WritesThem() {
        ContractReading reading = Texts.read("""
                swagger: '2.0'
                info: {title: T, version: '1'}
                host: host.example
                paths:
                  /a:
                    get:
                      parameters: [{$ref: '#/parameters/Gone'}]
                      responses: {'200': {description: d, schema: {$ref: '#/definitions/Gone'}}}
                """);

        assertThat(reading.warnings())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "nothing usable stands at \"#/parameters/Gone\"", "no schema stands at \"#/definitions/Gone\"");
    }

    @Test
    void understandsTypesThatDoNotExistWhereTheirMeaningIsPlainButSaysSo() {
        ContractReading reading = Texts.read("""
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {}
                components:
                  schemas:
                    Count: {type: Int}
                    Name: {type: [String, null]}
                    Free: {type: any}
                    List: {type: [array, any]}
                    Plain: {type: [string, 'null']}
                """);
        Map<String, Schema> schemas = reading.contract().schemas();

        assertThat(schemas.get("Count").types()).containsExactly(Schema.Type.INTEGER);
        assertThat(schemas.get("Name").types()).containsExactly(Schema.Type.STRING, Schema.Type.NULL);
        assertThat(schemas.get("Free").types()).isEmpty();
        assertThat(schemas.get("List").types()).isEmpty();
        assertThat(reading.warnings())
                .extracting(Diagnostic::format)
                .containsExactly(
                        warning("6:19", "\"Int\"; it is read as integer", "Count"),
                        warning("7:12", "\"String\"; it is read as string", "Name"),
                        warning("7:12", "\"null\" without quotes; it is read as null", "Name"),
                        warning("8:18", "\"any\"; it is read as any type", "Free"),
                        warning("9:12", "\"any\"; it is read as any type", "List"));
    }

    private static String warning(String place, String text, String schema) {
        return "openapi.yaml:" + place + ": warning: there is no type " + text
                + " [type-word]\n    at #/components/schemas/" + schema;
    }

    @Test
    void keepsHowListsInFormsOfOpenApi20AreJoined() {
        MediaType form = Texts.read("""
                        swagger: '2.0'
                        info: {title: T, version: '1'}
                        paths:
                          /a:
                            post:
                              operationId: a
                              consumes: [application/x-www-form-urlencoded]
                              parameters:
                                - {name: usual, in: formData, type: array, items: {type: string}}
                                - {name: repeated, in: formData, type: array, items: {type: string}, collectionFormat: multi}
                                - {name: piped, in: formData, type: array, items: {type: string}, collectionFormat: pipes}
                              responses: {'204': {description: done}}
                        """)
                .contract()
                .operation("a")
                .orElseThrow()
                .requestBody()
                .content()
                .get(0);

        assertThat(form.encoding()).containsOnlyKeys("usual", "piped");
        assertThat(form.encoding().get("usual").style()).isEqualTo(ParameterStyle.FORM);
        assertThat(form.encoding().get("usual").explode()).isFalse();
        assertThat(form.encoding().get("piped").style()).isEqualTo(ParameterStyle.PIPE_DELIMITED);
    }
}
