package dev.chirograph.conformance.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.WrittenContract;
import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.ProgressListener;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is sent and expected where a document says little or contradicts itself; the mock of a contract holds it. */
class CaseFactoryTest {

    private static List<CaseReport> run(String operation) {
        NamedContract contract = WrittenContract.of("""
                openapi: 3.0.3
                info: {title: Items, version: '1'}
                servers: [{url: 'http://localhost'}]
                components:
                  securitySchemes:
                    certificate: {type: mutualTLS}
                    token: {type: http, scheme: bearer}
                    basic: {type: http, scheme: basic}
                  schemas:
                    Item: {type: object, properties: {id: {type: integer}, name: {type: string}}}
                paths:
                  /items/{id}:
                OPERATION
                """.replace("OPERATION", operation.indent(4)));
        return ConformanceRun.of(List.of(contract), ConformanceOptions.builder().build())
                .execute(ProgressListener.NONE)
                .cases();
    }

    @Test
    void ofSeveralAnswersToOneRequestTheFirstSuccessIsDue() {
        List<CaseReport> cases = run("""
                get:
                  operationId: items.get
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  responses:
                    '200':
                      description: d
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Item'}
                          examples: {lamp: {value: {id: 1, name: lamp}}, bare: {value: {id: 1}}}
                    '202':
                      description: later
                      content: {application/json: {examples: {later: {value: {}}}}}
                """);

        assertThat(cases)
                .extracting(CaseReport::id, CaseReport::verdict, CaseReport::reason)
                .containsExactly(
                        tuple("items/items.get/lamp", Verdict.PASS, null),
                        tuple(
                                "items/items.get/bare",
                                Verdict.NOT_TESTABLE,
                                "the same request is documented to get the answer lamp"),
                        tuple(
                                "items/items.get/later",
                                Verdict.NOT_TESTABLE,
                                "the same request is documented to get the answer lamp"));
    }

    @Test
    void anOperationOfWhichOnlyErrorsAreDocumentedSucceeds() {
        List<CaseReport> cases = run("""
                delete:
                  operationId: items.delete
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  responses: {'400': {description: no such id}, '404': {description: not found}}
                """);

        assertThat(cases).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo("items/items.delete/generated");
            assertThat(found.verdict()).isEqualTo(Verdict.PASS);
        });
    }

    @Test
    void aWayToProveIdentityThatNoRequestHoldsCannotBeLeftOut() {
        List<CaseReport> cases = run("""
                get:
                  operationId: items.get
                  security: [{certificate: []}]
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  responses: {'200': {description: d}}
                """);

        assertThat(cases)
                .filteredOn(found -> found.id().endsWith("/auth-none"))
                .extracting(CaseReport::verdict)
                .containsExactly(Verdict.NOT_TESTABLE);
    }

    @Test
    void examplesThatBreakTheirOwnSchemaAreNotSent() {
        List<CaseReport> cases = run("""
                get:
                  operationId: items.get
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: integer}, example: first}
                    - {name: day, in: query, required: true, schema: {type: string, format: date}, example: '2025-10-15T13:50:20.886Z'}
                    - {name: sort, in: query, required: true, schema: {type: string, enum: [up, down], default: sideways}}
                  responses: {'200': {description: d}}
                """);

        assertThat(cases).extracting(CaseReport::verdict).containsExactly(Verdict.PASS);
    }

    @Test
    void aScalarInXmlIsAnElement() {
        List<CaseReport> cases = run("""
                get:
                  operationId: items.get
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  responses: {'200': {description: d, content: {application/xml: {schema: {type: string}}}}}
                """);

        assertThat(cases).extracting(CaseReport::verdict).containsExactly(Verdict.PASS);
    }

    @Test
    void patternsAreThoseOfJsonSchemaAndNotThoseOfJava() {
        List<CaseReport> cases = run("""
                get:
                  operationId: items.get
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string, pattern: '^[[a-z&&]+$'}, example: 'a[b'}
                    - {name: odd, in: query, required: true, schema: {type: string, pattern: '(?<1>unreadable'}}
                  responses: {'200': {description: d}}
                """);

        assertThat(cases).extracting(CaseReport::verdict).containsExactly(Verdict.PASS);
    }

    @Test
    void aValueThatFitsSeveralAlternativesIsNoReasonForARefusalAndBreaksNobody() {
        List<CaseReport> cases = run("""
                put:
                  operationId: items.put
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {oneOf: [{$ref: '#/components/schemas/Item'}, {type: object}]}
                        example: {id: 1}
                  responses:
                    '200':
                      description: d
                      content:
                        application/json:
                          schema: {oneOf: [{$ref: '#/components/schemas/Item'}, {type: object}]}
                          example: {id: 1}
                """);

        assertThat(cases).singleElement().satisfies(found -> {
            assertThat(found.verdict()).isEqualTo(Verdict.DRIFT);
            assertThat(found.findings())
                    .extracting(Finding::message)
                    .containsExactly("the value fits several of the documented alternatives, and should fit one");
        });
    }

    @Test
    void aSchemaThatOnlyRepeatsAnotherHasItsType() {
        List<CaseReport> cases = run("""
                get:
                  operationId: items.get
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: integer}}
                    - {name: sort, in: query, required: true, schema: {allOf: [{type: string, enum: [up, down]}], description: d}}
                  responses:
                    '200':
                      description: d
                      content:
                        application/json:
                          schema:
                            type: object
                            properties: {part: {description: d, allOf: [{type: string}]}}
                """);

        assertThat(cases).extracting(CaseReport::verdict).containsExactly(Verdict.PASS);
    }

    @Test
    void anExampleThatBreaksItsOwnSchemaIsTheDocumentsFault() {
        List<CaseReport> cases = run("""
                post:
                  operationId: items.add
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Item'}
                        examples: {wrong: {value: {id: one}}}
                  responses:
                    '200':
                      description: d
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Item'}
                          examples: {lamp: {value: {id: 1, name: 7}}}
                """);

        assertThat(cases).extracting(CaseReport::verdict).containsOnly(Verdict.BROKEN);
        assertThat(cases)
                .flatExtracting(CaseReport::findings)
                .extracting(
                        Finding::check,
                        Finding::message,
                        finding -> finding.contract().pointer().replaceFirst(".*/post/", ""))
                .contains(
                        tuple(
                                "contract",
                                "the documented answer breaks its own schema:"
                                        + " the value is of type integer, not string",
                                "responses/200/content/application~1json/examples/lamp/value/name"),
                        tuple(
                                "contract",
                                "the documented request/id breaks its own schema:"
                                        + " the value is of type string, not integer",
                                "requestBody/content/application~1json/examples/wrong/value/id"));
    }

    @Test
    void unnamedErrorsAreNotTheAnswersToTheUnnamedRequest() {
        List<CaseReport> cases = run("""
                post:
                  operationId: items.add
                  parameters: [{name: id, in: path, required: true, schema: {type: string, format: uuid}}]
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: '#/components/schemas/Item'}, example: {id: 1}}}
                  responses:
                    '204': {description: d}
                    '404': {description: d, content: {application/json: {schema: {}, example: {reason: unknown}}}}
                    '409': {description: d, content: {application/json: {schema: {}, example: {reason: there}}}}
                """);

        assertThat(cases)
                .extracting(CaseReport::verdict, CaseReport::reason)
                .containsExactlyInAnyOrder(
                        tuple(Verdict.PASS, "no response is documented"),
                        tuple(Verdict.PASS, "provoked by unknown id"),
                        tuple(Verdict.NOT_TESTABLE, "nothing in the contract says how this error is provoked"));
    }

    @Test
    void ofTwoErrorsThatOneRequestProvokesTheFirstIsDue() {
        List<CaseReport> cases = run("""
                get:
                  operationId: items.get
                  security: [{token: []}]
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  responses:
                    '204': {description: d}
                    '401': {description: d, content: {application/json: {example: {reason: who}}}}
                    '403': {description: d, content: {application/json: {example: {reason: no}}}}
                """);

        assertThat(cases)
                .filteredOn(found -> found.id().contains("/default"))
                .extracting(CaseReport::verdict)
                .containsExactly(Verdict.PASS, Verdict.NOT_TESTABLE);
    }

    @Test
    void whatOneAlternativeRequiresIsNoMissingMember() {
        List<CaseReport> cases = run("""
                post:
                  operationId: items.add
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema:
                          type: object
                          properties: {a: {type: integer}, b: {type: integer}, c: {type: integer}}
                          anyOf: [{required: [a, c]}, {required: [b, c]}]
                        example: {a: 1, b: 2, c: 3}
                  responses:
                    '204': {description: d}
                    '400': {description: d, content: {application/json: {examples: {incomplete: {value: {reason: what}}}}}}
                """);

        assertThat(cases)
                .filteredOn(found -> found.id().endsWith("/incomplete"))
                .extracting(CaseReport::verdict, CaseReport::reason)
                .containsExactly(tuple(Verdict.PASS, "provoked by without the required member c"));
    }

    @Test
    void anyMediaTypeIsSentAndReadAsJson() {
        List<CaseReport> cases = run("""
                put:
                  operationId: items.put
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: integer}}
                    - {name: Content-Length, in: header, required: true, schema: {type: number}}
                  requestBody:
                    required: true
                    content: {'*/*': {schema: {type: object, required: [id], properties: {id: {type: integer}}}}}
                  responses: {'204': {description: d}}
                """);

        assertThat(cases).extracting(CaseReport::verdict).containsExactly(Verdict.PASS);
    }

    @Test
    void itemsOfAFormAreNumberedWhereTheyAreObjects() {
        List<CaseReport> cases = run("""
                post:
                  operationId: items.add
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  requestBody:
                    required: true
                    content:
                      application/x-www-form-urlencoded:
                        schema:
                          type: object
                          required: [lines]
                          properties: {lines: {type: array, items: {$ref: '#/components/schemas/Item'}}}
                        example: {lines: [{id: 1, name: a}, {id: 2, name: b}]}
                  responses: {'204': {description: d}}
                """);

        assertThat(cases).extracting(CaseReport::verdict).containsExactly(Verdict.PASS);
        assertThat(cases.get(0).curl()).contains("lines%5B1%5D%5Bid%5D=2");
    }

    @Test
    void twoCredentialsInOneFieldCannotBeSent() {
        List<CaseReport> cases = run("""
                get:
                  operationId: items.get
                  security: [{token: [], basic: []}]
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  responses: {'204': {description: d}}
                """);

        assertThat(cases)
                .filteredOn(found -> found.id().endsWith("/generated"))
                .extracting(CaseReport::verdict, CaseReport::reason)
                .containsExactly(tuple(
                        Verdict.NOT_TESTABLE,
                        "credentials are missing: a request has one field Authorization,"
                                + " which token and basic both need at a time"));
    }
}
