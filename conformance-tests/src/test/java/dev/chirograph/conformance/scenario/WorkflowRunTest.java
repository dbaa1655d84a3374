package dev.chirograph.conformance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.WrittenContract;
import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.driver.Sleeper;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.ProgressListener;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.spec.model.Effect;
import dev.chirograph.spec.scenario.ScenarioReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Steps that are tried again, and steps that call workflows. */
class WorkflowRunTest {
    private static final NamedContract JOBS = WrittenContract.of("""
            openapi: 3.1.0
            info: {title: Jobs, version: '1'}
            servers: [{url: 'http://localhost'}]
            paths:
              /jobs/{id}:
                parameters: [{name: id, in: path, required: true, schema: {type: string}, examples: {one: {value: '7'}}}]
                get:
                  operationId: jobs.get
                  x-effect: read
                  responses:
                    '200':
                      description: The job.
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Job'}
                          examples: {one: {value: {id: '7', state: done}}}
                delete:
                  operationId: jobs.delete
                  x-effect: destructive
                  responses: {'200': {description: Gone., content: {application/json: {schema: {type: object}}}}}
            components:
              schemas:
                Job: {type: object, required: [id, state], properties: {id: {type: string}, state: {type: string}}}
            """);

    private static MockProvider provider;

    private final List<Duration> waits = new ArrayList<>();
    private final Sleeper sleeper = new Sleeper() {
        @Override
        public long nanoTime() {
            return waits.stream().mapToLong(Duration::toNanos).sum();
        }

        @Override
        public void sleep(Duration time) {
            waits.add(time);
        }
    };

    @BeforeAll
    static void start() {
        provider = MockProvider.start(JOBS, MockOptions.usual());
    }

    @AfterEach
    void reset() {
        provider.reset();
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    private Map<String, CaseReport> run(String workflows, Effect... allowed) {
        String text = """
                arazzo: 1.0.1
                info: {title: A test, version: 1.0.0}
                sourceDescriptions: [{name: contract, url: ./openapi.yaml, type: openapi}]
                workflows:
                """ + workflows;
        NamedContract contract = JOBS.withScenarios(List.of(ScenarioReader.read(
                "test.arazzo.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))));
        ConformanceOptions.Builder options = ConformanceOptions.builder()
                .baseUrl(provider.baseUrl())
                .kinds(EnumSet.of(CaseKind.SCENARIO))
                .patience(Duration.ofSeconds(60))
                .sleeper(sleeper);
        List.of(allowed).forEach(options::allow);
        return ConformanceRun.of(List.of(contract), options.build()).execute(ProgressListener.NONE).cases().stream()
                .collect(Collectors.toMap(
                        report -> report.id().substring("items/scenarios/".length()), Function.identity()));
    }

    private static Map<String, Verdict> verdicts(Map<String, CaseReport> reports) {
        return reports.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().verdict()));
    }

    /** Lets the job be done only when it is asked for the nth time. */
    private static void doneAtCall(int number, String... retryAfter) {
        AtomicInteger calls = new AtomicInteger();
        provider.mutate("jobs.get", answer -> {
            if (calls.incrementAndGet() >= number) {
                return answer;
            }
            WireAnswer busy = answer.withBody("{\"id\":\"7\",\"state\":\"busy\"}");
            return retryAfter.length == 0
                    ? busy
                    : busy.withHeaders(busy.headers().with("Retry-After", retryAfter[0]));
        });
    }

    private static final String WAITING = """
              - workflowId: waiting
                steps:
                  - stepId: wait
                    operationId: jobs.get
                    parameters: [{name: id, in: path, value: '7'}]
                    successCriteria: [{condition: $response.body#/state == 'done'}]
                    onFailure:
                      - {name: again, type: retry, retryAfter: %s, retryLimit: %s}
                  - stepId: next
                    operationId: jobs.get
                    parameters: [{name: id, in: path, value: '7'}]
                  - stepId: clean-up
                    operationId: jobs.get
                    parameters: [{name: id, in: path, value: '7'}]
                failureActions:
                  - {name: clean up, type: goto, stepId: clean-up}
            """;

    @Test
    void aStepIsTriedAgainUntilItSucceeds() {
        doneAtCall(3);

        Map<String, CaseReport> reports = run(WAITING.formatted("2.5", "4"));

        assertThat(verdicts(reports).values()).containsOnly(Verdict.PASS);
        assertThat(waits).containsExactly(Duration.ofMillis(2500), Duration.ofMillis(2500));
        assertThat(provider.requests()).hasSize(5);
    }

    @Test
    void whenNoTryIsLeftTheOtherFailureActionsCount() {
        doneAtCall(4);

        Map<String, CaseReport> reports = run(WAITING.formatted("1", "2"));

        assertThat(verdicts(reports))
                .isEqualTo(Map.of(
                        "waiting/1-wait", Verdict.BROKEN,
                        "waiting/2-next", Verdict.NOT_TESTABLE,
                        "waiting/3-clean-up", Verdict.PASS));
        assertThat(waits).hasSize(2);
        assertThat(provider.requests()).hasSize(4);
    }

    @Test
    void whatTheAnswerAsksForCountsMoreThanTheScenario() {
        doneAtCall(2, "7");

        run(WAITING.formatted("1", "2"));

        assertThat(waits).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void nobodyWaitsLongerForAStepThanTheRunHasPatience() {
        doneAtCall(9);

        Map<String, CaseReport> reports = run(WAITING.formatted("25", "9"));

        assertThat(waits).containsExactly(Duration.ofSeconds(25), Duration.ofSeconds(25));
        assertThat(reports.get("waiting/1-wait").verdict()).isEqualTo(Verdict.NOT_TESTABLE);
        assertThat(reports.get("waiting/1-wait").reason())
                .isEqualTo("the scenario waits 75 s for this step to succeed, and this run waits at most 60 s");
        assertThat(reports.get("waiting/3-clean-up").verdict()).isNotEqualTo(Verdict.NOT_TESTABLE);
    }

    private static final String CALLING = """
              - workflowId: calling
                steps:
                  - stepId: setup
                    workflowId: made
                    parameters: [{name: id, value: '9'}]
                    outputs: {job: $outputs.job}
                    onFailure: [{name: again, type: retry, criteria: [{condition: $inputs.again == 1}]}]
                  - stepId: shown
                    operationId: jobs.get
                    parameters: [{name: id, in: path, value: 'after-{$steps.setup.outputs.job}'}]
                inputs: {type: object, properties: {again: {type: integer, default: %s}}}
              - workflowId: made
                steps:
                  - stepId: first
                    operationId: jobs.get
                    parameters: [{name: id, in: path, value: $inputs.id}]
                    successCriteria: [{condition: $response.body#/state == 'done'}]
                    outputs: {job: $response.body#/id}
                  - stepId: second
                    operationId: %s
                    parameters: [{name: id, in: path, value: $steps.first.outputs.job}]
                inputs: {type: object, properties: {id: {type: string}}}
                outputs: {job: $steps.first.outputs.job}
            """;

    private static List<String> paths() {
        return provider.requests().stream()
                .map(request -> request.request().path())
                .toList();
    }

    @Test
    void aStepThatCallsAWorkflowGivesItInputsAndTakesItsOutputs() {
        Map<String, CaseReport> reports = run(CALLING.formatted(0, "jobs.get"));

        assertThat(verdicts(reports))
                .isEqualTo(Map.of(
                        "calling/1-setup.1-first", Verdict.PASS,
                        "calling/1-setup.2-second", Verdict.PASS,
                        "calling/2-shown", Verdict.PASS));
        assertThat(paths()).containsExactly("/jobs/9", "/jobs/7", "/jobs/after-7");
    }

    @Test
    void aWorkflowThatFailsFailsTheStepThatCallsIt() {
        doneAtCall(2);

        Map<String, CaseReport> reports = run(CALLING.formatted(0, "jobs.get"));

        assertThat(verdicts(reports))
                .isEqualTo(Map.of(
                        "calling/1-setup.1-first", Verdict.BROKEN,
                        "calling/1-setup.2-second", Verdict.NOT_TESTABLE,
                        "calling/2-shown", Verdict.NOT_TESTABLE));
        assertThat(reports.get("calling/2-shown").reason())
                .isEqualTo("not reached, because step setup did not succeed");
    }

    @Test
    void aCallIsTriedAgainAsAWhole() {
        doneAtCall(2);

        Map<String, CaseReport> reports = run(CALLING.formatted(1, "jobs.get"));

        assertThat(verdicts(reports).values()).containsOnly(Verdict.PASS);
        assertThat(paths()).containsExactly("/jobs/9", "/jobs/9", "/jobs/7", "/jobs/after-7");
    }

    @Test
    void theEffectsOfACalledWorkflowMustBeAllowedToo() {
        Map<String, CaseReport> refused = run(CALLING.formatted(0, "jobs.delete"));

        assertThat(verdicts(refused).values()).containsOnly(Verdict.SKIPPED_UNSAFE);
        assertThat(provider.requests()).isEmpty();
        assertThat(verdicts(run(CALLING.formatted(0, "jobs.delete"), Effect.DESTRUCTIVE))
                        .values())
                .containsOnly(Verdict.PASS);
    }
}
