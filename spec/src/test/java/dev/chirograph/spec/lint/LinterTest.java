package dev.chirograph.spec.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.chirograph.spec.BundledContracts;
import dev.chirograph.spec.Texts;
import dev.chirograph.spec.diagnostic.Diagnostic;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LinterTest {
    private static final String GOOD = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            tags: [{name: Invoices, description: Bills}]
            security: [{token: []}]
            x-error-body: {pointer: /error, schema: {type: object, properties: {error: {type: array}}}}
            paths:
              /login:
                post:
                  operationId: auth.login
                  tags: [Invoices]
                  summary: Log in
                  description: Issues a token.
                  x-effect: read
                  x-provenance: {document: API, basis: documented}
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {username: {type: string}, password: {type: string}}}
                        examples:
                          ok:
                            x-provenance: {basis: documented}
                            value: {username: me, password: secret}
                  responses:
                    '200':
                      description: A token
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Token'}
                          examples:
                            ok:
                              x-provenance: {basis: documented}
                              value: {token: abc, born: '2024-01-31'}
              /call#one:
                get:
                  operationId: calls.one
                  tags: [Invoices]
                  summary: One
                  description: One.
                  x-effect: read
                  x-provenance: {basis: inferred, evidence: seen}
                  parameters: [{name: action, in: query, required: true, schema: {enum: [one]}}]
                  responses:
                    '200':
                      description: XML
                      content:
                        application/xml:
                          schema: {type: object}
                          examples:
                            one:
                              x-provenance: {basis: documented}
                              value: '<a><b/></a>'
              /call#two:
                get:
                  operationId: calls.two
                  tags: [Invoices]
                  summary: Two
                  description: Two.
                  x-effect: read
                  x-provenance: {basis: inferred, note: why}
                  parameters: [{name: action, in: query, required: true, schema: {enum: [two]}}]
                  responses: {'200': {description: x}}
            components:
              securitySchemes:
                token:
                  type: http
                  scheme: bearer
                  x-token-flow:
                    login: {operation: auth.login, username: /username, password: /password, token: /token}
              schemas:
                Token:
                  type: object
                  x-envelope: token
                  required: [token]
                  properties:
                    token: {type: [string, 'null'], pattern: '^[a-z]+$', x-null-values: ['']}
                  patternProperties:
                    born: {type: string, format: date}
            """;

    private static List<String> findings(String text) {
        return Linter.lint(Texts.read(text).contract()).stream()
                .map(diagnostic -> diagnostic.location().line() + ":"
                        + diagnostic.location().column() + " " + diagnostic.id())
                .toList();
    }

    @Test
    void isSilentAboutAGoodContract() {
        assertThat(Linter.lint(Texts.read(GOOD).contract()))
                .extracting(Diagnostic::format)
                .isEmpty();
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                arguments(
                        "ok:\n                x-provenance: {basis: documented}\n                value: {username",
                        "other:\n                x-provenance: {basis: documented}\n                value: {username",
                        "22:17 example-pair"),
                arguments("operationId: auth.login", "operationId: Login", "9:20 operation-id-form, 68:28 token-flow"),
                arguments("      operationId: calls.two\n", "", "53:5 operation-id"),
                arguments("summary: Two", "summary: Two things.", "56:16 operation-summary"),
                arguments("      summary: Two\n", "", "53:5 operation-summary"),
                arguments("      description: Two.\n", "", "53:5 operation-description"),
                arguments(
                        "tags: [Invoices]",
                        "tags: [Bills]",
                        "10:7 operation-tag, 36:7 operation-tag, 55:7 operation-tag"),
                arguments("      x-effect: read\n", "", "8:5 effect, 33:5 effect, 51:5 effect"),
                arguments(
                        "x-provenance: {basis: inferred, note: why}",
                        "x-other: 1",
                        "53:5 provenance, 59:16 extension-unknown"),
                arguments("note: why", "section: x", "59:7 provenance-evidence"),
                arguments(
                        "{token: abc, born: '2024-01-31'}", "{token: ABC, born: '2024-01-31'}", "32:34 example-schema"),
                arguments("{token: abc, born: '2024-01-31'}", "{token: abc, born: yesterday}", "32:45 example-schema"),
                arguments("{token: abc, born: '2024-01-31'}", "{born: '2024-01-31'}", "32:19 example-schema"),
                arguments("<a><b/></a>", "<a><b></a>", "51:26 example-xml"),
                arguments("<a><b/></a>", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "51:26 example-xml"),
                arguments("x-envelope: token", "x-envelope: tokens", "72:19 envelope"),
                arguments("x-null-values: ['']", "x-nul-values: ['']", "75:62 extension-typo, 75:62 extension-unknown"),
                arguments(
                        "{type: [string, 'null'], pattern: '^[a-z]+$', x-null-values: ['']}",
                        "{type: integer, x-null-values: ['']}",
                        "32:34 example-schema, 75:32 null-values"),
                arguments("pointer: /error", "pointer: /errors", "5:25 error-body"),
                arguments("username: /username", "username: /user", "68:50 token-flow"),
                arguments("token: /token", "token: /tokens", "68:89 token-flow"),
                arguments("operation: auth.login", "operation: auth.logon", "68:28 token-flow"),
                arguments("enum: [two]", "enum: [one]", "53:5 fragment-path"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void namesTheRuleAndThePlace(String good, String slip, String expected) {
        assertThat(GOOD).contains(good);

        assertThat(String.join(", ", findings(GOOD.replace(good, slip)))).isEqualTo(expected);
    }

    @Test
    void leavesOrdinaryDocumentsInPeace() {
        assertThat(findings("""
                openapi: 3.0.0
                info: {title: T, version: '1'}
                x-internal: true
                paths:
                  /a: {get: {operationId: listAll, responses: {'200': {description: x}}}}
                """)).isEmpty();
    }

    @Test
    void examplesOfSchemasFitWhereverTheyStand() {
        String document = """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /a:
                    get:
                      parameters: [{name: p, in: query, schema: {type: integer, example: many}}]
                      responses: {'200': {description: d, content: {a/b: {schema: {items: {type: string, examples: [x, 1]}}}}}}
                components:
                  schemas:
                    A: {properties: {b: {type: object, properties: {c: {type: boolean, example: 'yes'}}}}}
                """;

        assertThat(findings(document)).contains("6:74 schema-example", "7:104 schema-example", "10:81 schema-example");
    }

    @Test
    void cannotBeHeldUpByPatternsOrRings() {
        String hostile = """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                x-error-body: {pointer: /a/b, schema: {$ref: '#/components/schemas/Twice'}}
                paths: {}
                components:
                  schemas:
                    Twice: {allOf: [{$ref: '#/components/schemas/Twice'}, {$ref: '#/components/schemas/Twice'}]}
                    Slow: {type: string, pattern: '^(a+)+$', example: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'}
                    Ring: {allOf: [{$ref: '#/components/schemas/Ring'}], example: 1}
                    Broken: {type: string, pattern: '(', example: x}
                    Remote: {$schema: 'http://127.0.0.1:9/dialect', example: 1}
                """;

        assertThat(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> findings(hostile)))
                .contains("9:67 schema-example", "3:25 error-body");
    }

    @Test
    void everyRuleHasAnIdOfItsOwnAndAText() {
        assertThat(Linter.rules()).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(Linter.rules()).allSatisfy(rule -> {
            assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(rule.text()).endsWith(".");
        });
    }

    @Test
    void everyBundledContractKeepsEveryRule() {
        assertThat(BundledContracts.list())
                .allSatisfy(bundled -> assertThat(Linter.lint(
                                BundledContracts.read(bundled.name()).contract()))
                        .extracting(Diagnostic::format)
                        .isEmpty());
    }
}
