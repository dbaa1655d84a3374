package dev.chirograph.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.cases.ValueOrigin;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.ConformanceReport;
import dev.chirograph.conformance.report.ProgressListener;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where the values of a live account come from. */
class AccountValuesTest {
    private static final NamedContract ITEMS = WrittenContract.of("""
            openapi: 3.1.0
            info: {title: Items, version: '1'}
            servers: [{url: 'http://localhost'}]
            paths:
              /items:
                get:
                  operationId: items.list
                  responses:
                    '200':
                      description: All.
                      links:
                        newest:
                          operationId: items.get
                          parameters: {id: $response.body#/newest/0}
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/List'}
                          examples: {all: {value: {items: [{id: '12'}], newest: ['12']}}}
              /items/{id}:
                get:
                  operationId: items.get
                  parameters: [{name: id, in: path, required: true, schema: {type: string}, examples: {one: {value: '12'}}}]
                  responses:
                    '200':
                      description: One.
                      links:
                        parts:
                          operationId: parts.list
                          parameters: {path.item: $request.path.id}
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Item'}
                          examples:
                            one: {value: {id: '12', color: red}}
                            plain: {value: {id: '13'}}
              /items/{item}/parts:
                get:
                  operationId: parts.list
                  parameters: [{name: item, in: path, required: true, schema: {type: string}, examples: {some: {value: '12'}}}]
                  responses:
                    '200':
                      description: Its parts.
                      content:
                        application/json:
                          schema: {type: array, items: {$ref: '#/components/schemas/Item'}}
                          examples: {some: {value: [{id: p1}]}}
              /items/{item}/parts/{part}:
                get:
                  operationId: parts.get
                  parameters:
                    - {name: item, in: path, required: true, schema: {type: string}, examples: {some: {value: '12'}}}
                    - {name: part, in: path, required: true, schema: {type: string}, examples: {some: {value: p1}}}
                  responses:
                    '200':
                      description: A part.
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Item'}
                          examples: {some: {value: {id: p1}}}
            components:
              schemas:
                Item: {type: object, properties: {id: {type: string}, color: {type: string}}}
                List:
                  type: object
                  properties:
                    items: {type: array, items: {$ref: '#/components/schemas/Item'}}
                    newest: {type: array, items: {type: string}}
            """);

    private final MockProvider provider = MockProvider.start(ITEMS.contract(), MockOptions.usual());

    @AfterEach
    void stop() {
        provider.close();
    }

    private ConformanceReport run(ConformanceOptions.Builder options) {
        return ConformanceRun.of(
                        List.of(ITEMS),
                        options.baseUrl(provider.baseUrl())
                                .credentials(provider.credentials())
                                .build())
                .execute(ProgressListener.NONE);
    }

    private CaseReport only(String pattern) {
        return run(ConformanceOptions.builder().only(pattern)).cases().get(0);
    }

    private void answer(String operation, String body) {
        provider.mutate(operation, answer -> answer.withBody(body));
    }

    private List<String> paths() {
        return provider.requests().stream()
                .map(request -> request.request().path())
                .toList();
    }

    @Test
    void aLinkOfTheContractIsFollowed() {
        answer("items.list", "{\"items\":[{\"id\":\"7\"}],\"newest\":[\"9\"]}");
        CaseReport entry = only("*/items.get/one");

        assertThat(paths()).containsExactly("/items", "/items/9");
        assertThat(entry.values())
                .containsExactly(new ValueOrigin("id", ValueOrigin.Source.LINK, "items.list $response.body#/newest/0"));
    }

    @Test
    void withoutALinkTheFirstItemOfTheListIsTaken() {
        answer("parts.list", "[{\"id\":\"p8\"}]");
        CaseReport entry = only("*/parts.get/some");

        assertThat(paths()).last().isEqualTo("/items/12/parts/p8");
        assertThat(entry.values()).extracting(ValueOrigin::text).contains("part from the account: parts.list /0/id");
    }

    @Test
    void whatTheUserBindsCountsMost() {
        CaseReport entry = run(ConformanceOptions.builder().bind("id", "77").only("*/items.get/one"))
                .cases()
                .get(0);

        assertThat(paths()).containsExactly("/items/77");
        assertThat(entry.values()).extracting(ValueOrigin::source).containsExactly(ValueOrigin.Source.BIND);
    }

    @Test
    void anAccountWithoutSuchAThingMakesTheCaseNotTestable() {
        answer("items.list", "{\"items\":[],\"newest\":[]}");
        CaseReport entry = only("*/items.get/one");

        assertThat(entry.verdict()).isEqualTo(Verdict.NOT_TESTABLE);
        assertThat(entry.reason()).isEqualTo("the account has no id to ask for: items.list answers an empty list");
        assertThat(paths()).containsExactly("/items");
    }

    @Test
    void whereTheListCannotBeHadTheDocumentedValueIsSent() {
        provider.mutate("items.list", answer -> answer.withStatus(500));
        CaseReport entry = only("*/items.get/one");

        assertThat(paths()).containsExactly("/items", "/items/12");
        assertThat(entry.values()).isEmpty();
        assertThat(entry.verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void anAnswerThatCameAnywayIsNotAskedForTwice() {
        run(ConformanceOptions.builder());

        assertThat(paths().stream().filter("/items"::equals)).hasSize(1);
    }

    @Test
    void ofAnObjectThatTheAccountChoseOnlyWhatAllDocumentedAnswersShareIsAsked() {
        answer("items.list", "{\"items\":[{\"id\":\"7\"}],\"newest\":[\"7\"]}");
        answer("items.get", "{\"id\":\"7\"}");

        assertThat(only("*/items.get/one").verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void theMockProviderIsAskedForWhatIsDocumented() {
        ConformanceReport report = ConformanceRun.of(
                        List.of(ITEMS), ConformanceOptions.builder().build())
                .execute(ProgressListener.NONE);

        assertThat(report.holds()).isTrue();
        assertThat(report.cases())
                .allSatisfy(entry -> assertThat(entry.values()).isEmpty());
    }
}
