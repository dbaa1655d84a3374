package dev.chirograph.spec.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chirograph.spec.BundledContracts;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Severity;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioReaderTest {
    private static final String HEAD = """
            arazzo: 1.0.1
            info: {title: A test, version: 1.0.0}
            sourceDescriptions:
              - {name: contract, url: ./openapi.yaml, type: openapi}
            workflows:
              - workflowId: one
                steps:
            """;

    private static ScenarioDocument read(String text) {
        return ScenarioReader.read("test.arazzo.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> complaints(String text) {
        try {
            read(text);
            return List.of();
        } catch (ContractException e) {
            return e.diagnostics().stream()
                    .filter(found -> found.severity() == Severity.ERROR)
                    .map(found -> found.location().place() + " " + found.id())
                    .toList();
        }
    }

    @Test
    void everyBundledScenarioIsRead() {
        assertThat(BundledContracts.scenarios("hostbill"))
                .flatExtracting(ScenarioDocument::workflows)
                .extracting(Workflow::id)
                .containsExactly("session", "renewal", "revocation", "ticket-lifecycle", "dns-zone-lifecycle");
    }

    @Test
    void everythingThatIsNotUnderstoodIsSaidAtOnceWithItsPlace() {
        String text = HEAD + """
                      - stepId: first step
                        operationPath: '{$sourceDescriptions.contract.url}#/paths/~1x/get'
                        colour: red
                        successCriteria:
                          - condition: $statusCode = 200
                          - {context: $response.body, type: xpath, condition: //a}
                          - {context: $answer, type: regex, condition: '('}
                        outputs:
                          a: $response.bdy
                          b: {context: $response.body, selector: $.a, type: jsonpath}
                        onFailure:
                          - {name: again, type: repeat}
                """;
        assertThat(complaints(text))
                .containsExactlyInAnyOrder(
                        "test.arazzo.yaml:9:24 scenario-unsupported",
                        "test.arazzo.yaml:10:17 scenario-unknown-member",
                        "test.arazzo.yaml:8:17 scenario-structure",
                        "test.arazzo.yaml:8:9 scenario-structure",
                        "test.arazzo.yaml:12:24 scenario-condition",
                        "test.arazzo.yaml:13:45 scenario-unsupported",
                        "test.arazzo.yaml:14:23 scenario-expression",
                        "test.arazzo.yaml:16:14 scenario-expression",
                        "test.arazzo.yaml:17:11 scenario-unsupported",
                        "test.arazzo.yaml:19:33 scenario-structure");
    }

    @Test
    void aStepIsTriedAgainAsItsFailureActionsSay() {
        Step step = read(HEAD + """
                      - stepId: a
                        operationId: account.get
                        onFailure:
                          - {name: once, type: retry, criteria: [{condition: $statusCode == 409}]}
                          - {name: often, type: retry, retryAfter: 2.5, retryLimit: 5}
                    failureActions:
                      - {name: often, type: end}
                      - {name: last, type: end}
                """).workflows().get(0).steps().get(0);

        assertThat(step.onFailure())
                .extracting(action ->
                        action.name() + " " + action.kind() + " " + action.retryAfter() + " " + action.retryLimit())
                .containsExactly("once RETRY PT0S 1", "often RETRY PT2.5S 5", "last END PT0S 0");
    }

    @Test
    void whatARetryCannotBeIsSaidWithItsPlace() {
        assertThat(complaints(HEAD + """
                      - stepId: a
                        operationId: account.get
                        onSuccess:
                          - {name: a, type: retry}
                          - {name: b, type: end, retryLimit: 1}
                        onFailure:
                          - {name: c, type: retry, retryAfter: -1}
                          - {name: d, type: retry, retryAfter: 1e999}
                          - {name: e, type: retry, retryLimit: 1000000}
                          - {name: f, type: retry, retryLimit: 1.5}
                          - {name: g, type: retry, stepId: a}
                          - {name: h, type: goto, workflowId: one}
                """))
                .containsExactlyInAnyOrder(
                        "test.arazzo.yaml:11:29 scenario-structure",
                        "test.arazzo.yaml:12:46 scenario-structure",
                        "test.arazzo.yaml:14:48 scenario-structure",
                        "test.arazzo.yaml:15:48 scenario-structure",
                        "test.arazzo.yaml:16:48 scenario-structure",
                        "test.arazzo.yaml:17:48 scenario-structure",
                        "test.arazzo.yaml:18:44 scenario-unsupported",
                        "test.arazzo.yaml:19:47 scenario-unsupported",
                        "test.arazzo.yaml:19:13 scenario-structure");
    }

    private static final String COMPONENTS = """
            components:
              inputs:
                account: {type: object, properties: {id: {type: string, default: '7'}}}
              parameters:
                id: {name: id, in: path, value: $inputs.id}
              successActions:
                enough: {name: enough, type: end}
              failureActions:
                again: {name: again, type: retry, retryLimit: 2}
                spare: {name: spare, type: end}
            """;

    @Test
    void whatSeveralPlacesShareStandsInComponents() {
        ScenarioDocument document = read(HEAD + """
                      - stepId: a
                        operationId: tickets.get
                        parameters: [{reference: $components.parameters.id}]
                        onSuccess: [{reference: $components.successActions.enough}]
                        onFailure: [{reference: $components.failureActions.again}]
                      - stepId: b
                        operationId: tickets.get
                        parameters: [{reference: $components.parameters.id, value: '9'}]
                    inputs: {$ref: '#/components/inputs/account'}
                """ + COMPONENTS);
        Workflow workflow = document.workflows().get(0);

        assertThat(workflow.inputs().get("id").textValue()).isEqualTo("7");
        assertThat(workflow.steps())
                .extracting(step -> ((StepCall.OfOperation) step.call())
                        .parameters()
                        .get(0)
                        .value()
                        .textValue())
                .containsExactly("$inputs.id", "9");
        assertThat(workflow.steps().get(0).onSuccess()).extracting(Action::name).containsExactly("enough");
        assertThat(workflow.steps().get(0).onFailure())
                .extracting(Action::retryLimit)
                .containsExactly(2);
        assertThat(document.warnings())
                .extracting(found -> found.location().pointer() + " " + found.id())
                .containsExactly("#/components/failureActions/spare scenario-unused");
    }

    @Test
    void aReferenceThatLeadsNowhereIsSaidWithItsPlace() {
        assertThat(complaints(HEAD + """
                      - stepId: a
                        operationId: tickets.get
                        parameters: [{reference: $components.parameters.nothing}]
                        onSuccess: [{reference: $components.failureActions.again}]
                        onFailure: [{reference: '#/components/failureActions/again'}]
                    inputs: {$ref: 'https://example.com/inputs.json'}
                """ + COMPONENTS))
                .containsExactlyInAnyOrder(
                        "test.arazzo.yaml:10:34 scenario-reference",
                        "test.arazzo.yaml:11:33 scenario-reference",
                        "test.arazzo.yaml:12:33 scenario-reference",
                        "test.arazzo.yaml:13:20 scenario-reference");
    }

    @Test
    void parametersOfAWorkflowAreThoseOfItsStepsUnlessTheySayOtherwise() {
        List<Step> steps = read(HEAD + """
                      - {stepId: a, operationId: tickets.get}
                      - {stepId: b, operationId: tickets.get, parameters: [{name: number, in: path, value: '2'}]}
                    parameters: [{name: number, in: path, value: '1'}]
                """).workflows().get(0).steps();

        assertThat(steps)
                .flatExtracting(step -> ((StepCall.OfOperation) step.call()).parameters())
                .extracting(parameter -> parameter.value().textValue())
                .containsExactly("1", "2");
    }

    @Test
    void aStepMayCallAnotherWorkflow() {
        ScenarioDocument document = read(HEAD + """
                      - stepId: a
                        workflowId: two
                        parameters: [{name: id, value: '7'}]
                        outputs: {token: $outputs.token}
                  - workflowId: two
                    inputs: {properties: {id: {}}}
                    steps:
                      - {stepId: b, operationId: tickets.get, outputs: {token: $response.body#/token}}
                    outputs: {token: $steps.b.outputs.token}
                """);

        assertThat(document.scenarios()).extracting(Workflow::id).containsExactly("one");
        assertThat(document.workflows().get(1).outputs()).containsOnlyKeys("token");
    }

    @Test
    void workflowsThatCallEachOtherAreRefused() {
        assertThat(complaints(HEAD + """
                      - {stepId: a, workflowId: two}
                      - {stepId: b, workflowId: none}
                      - {stepId: c, workflowId: $sourceDescriptions.other.three}
                      - {stepId: d, workflowId: four, requestBody: {payload: 1}, successCriteria: [{condition: 1 == 1}]}
                  - workflowId: two
                    steps:
                      - {stepId: a, workflowId: three}
                  - workflowId: three
                    steps:
                      - {stepId: a, workflowId: one}
                      - {stepId: b, workflowId: three}
                  - workflowId: four
                    dependsOn: [two]
                    steps: [{stepId: a, operationId: account.get}]
                """))
                .containsExactlyInAnyOrder(
                        "test.arazzo.yaml:9:33 scenario-workflow",
                        "test.arazzo.yaml:10:33 scenario-unsupported",
                        "test.arazzo.yaml:11:39 scenario-structure",
                        "test.arazzo.yaml:11:66 scenario-unsupported",
                        "test.arazzo.yaml:11:33 scenario-unsupported",
                        "test.arazzo.yaml:17:33 scenario-recursion",
                        "test.arazzo.yaml:18:33 scenario-recursion");
    }

    @Test
    void workflowsThatComeToTooManyStepsAreRefused() {
        StringBuilder text = new StringBuilder(HEAD);
        text.append("      - {stepId: a, workflowId: w0}\n");
        for (int level = 0; level < 40; level++) {
            text.append("  - workflowId: w" + level + "\n    steps:\n");
            text.append("      - {stepId: a, workflowId: w" + (level + 1) + "}\n");
            text.append("      - {stepId: b, workflowId: w" + (level + 1) + "}\n");
        }
        text.append("  - workflowId: w40\n    steps: [{stepId: a, operationId: account.get}]\n");

        assertThat(complaints(text.toString())).containsExactly("test.arazzo.yaml:5:1 too-large");
    }

    @ParameterizedTest
    @CsvSource({"openapi: 3.1.0", "arazzo: 2.0.0", "[]", "arazzo: {}"})
    void whatIsNoArazzoDocumentIsRefused(String text) {
        assertThat(complaints(text)).hasSize(1).first().asString().endsWith("not-a-scenario");
    }

    @Test
    void hostileDocumentsEndInAComplaint() {
        String deep = "{\"arazzo\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        StringBuilder bomb = new StringBuilder("a0: &a0 x");
        for (int level = 1; level < 12; level++) {
            bomb.append("\na").append(level).append(": &a").append(level).append(" [");
            bomb.append(("*a" + (level - 1) + ", ").repeat(9)).append(']');
        }
        assertThatThrownBy(() -> read(deep)).isInstanceOf(ContractException.class);
        assertThatThrownBy(() -> read(bomb.toString())).isInstanceOf(ContractException.class);
    }

    @Test
    void aCallOfAWorkflowIsHeldToThatWorkflow() {
        ScenarioDocument document = read(HEAD + """
                      - stepId: a
                        workflowId: two
                        parameters: [{name: colour, value: red}, {name: id, value: $inputs.nothing}]
                        outputs: {a: $outputs.none, b: $statusCode, c: $outputs.id}
                      - stepId: b
                        operationId: account.get
                        outputs: {a: $outputs.id}
                        successCriteria: [{condition: $outputs.id == 1}]
                  - workflowId: two
                    inputs: {properties: {id: {}}}
                    steps: [{stepId: a, operationId: account.get}]
                    outputs: {id: $inputs.id, status: $statusCode, other: $steps.z.outputs.y}
                """);
        assertThat(ScenarioLint.lint(BundledContracts.read("lightlayer").contract(), document))
                .extracting(found -> found.location().line() + " " + found.id())
                .containsExactlyInAnyOrder(
                        "6 scenario-provenance",
                        "10 scenario-input",
                        "8 scenario-input",
                        "11 scenario-output",
                        "11 scenario-output",
                        "11 scenario-unused",
                        "11 scenario-unused",
                        "11 scenario-unused",
                        "14 scenario-output",
                        "14 scenario-unused",
                        "12 scenario-output",
                        "16 scenario-provenance",
                        "19 scenario-output",
                        "19 scenario-output");
    }

    @Test
    void aScenarioIsHeldToTheContractWhoseOperationsItCalls() {
        ScenarioDocument document = read(HEAD + """
                      - stepId: a
                        operationId: tickets.get
                        outputs: {unused: $statusCode}
                      - stepId: b
                        operationId: tickets.got
                      - stepId: c
                        operationId: account.get
                        parameters:
                          - {name: colour, in: query, value: $steps.z.outputs.y}
                        requestBody: {payload: {a: $inputs.nothing}}
                        onFailure:
                          - {name: back, type: goto, stepId: d}
                """);
        assertThat(ScenarioLint.lint(BundledContracts.read("lightlayer").contract(), document))
                .extracting(Diagnostic::id)
                .containsExactlyInAnyOrder(
                        "scenario-provenance",
                        "scenario-parameter",
                        "scenario-operation",
                        "scenario-parameter",
                        "scenario-parameter",
                        "scenario-output",
                        "scenario-input",
                        "scenario-step",
                        "scenario-unused");
    }
}
