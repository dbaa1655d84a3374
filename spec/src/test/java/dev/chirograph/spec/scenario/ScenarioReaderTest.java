package dev.chirograph.spec.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chirograph.spec.BundledContracts;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
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
                          - {name: again, type: retry}
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
                        "test.arazzo.yaml:19:33 scenario-unsupported");
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
