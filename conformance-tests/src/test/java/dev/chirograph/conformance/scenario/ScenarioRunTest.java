package dev.chirograph.conformance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.mock.RecordedRequest;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.ProgressListener;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.spec.model.Effect;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scenarios on a provider that somebody else runs. */
class ScenarioRunTest {
    private final NamedContract contract = NamedContract.bundled("hostbill");
    private MockProvider provider;

    @BeforeEach
    void start() {
        provider = MockProvider.start(contract, MockOptions.usual());
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    private ConformanceOptions.Builder live() {
        return ConformanceOptions.builder()
                .baseUrl(provider.baseUrl())
                .credentials(provider.credentials())
                .kinds(EnumSet.of(CaseKind.SCENARIO));
    }

    private Map<String, CaseReport> run(ConformanceOptions options) {
        return ConformanceRun.of(List.of(contract), options).execute(ProgressListener.NONE).cases().stream()
                .collect(Collectors.toMap(CaseReport::id, Function.identity()));
    }

    private List<String> called() {
        return provider.requests().stream().map(RecordedRequest::operationId).toList();
    }

    @Test
    void whatWritesIsNotSentWithoutPermission() {
        Map<String, CaseReport> reports = run(live().build());

        assertThat(reports.values())
                .filteredOn(step -> step.id().contains("lifecycle"))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.verdict()).isEqualTo(Verdict.SKIPPED_UNSAFE));
        assertThat(called()).doesNotContain("tickets.create", "dnsZones.create", "dnsZones.delete");
    }

    @Test
    void withPermissionEverythingThatWasMadeIsGoneAfterwards() {
        Map<String, CaseReport> reports =
                run(live().allow(Effect.WRITE).allow(Effect.DESTRUCTIVE).build());

        assertThat(reports.values())
                .allSatisfy(step -> assertThat(step.verdict())
                        .as(step.id() + step.findings())
                        .isEqualTo(Verdict.PASS));
        assertThat(called()).containsSubsequence("dnsZones.create", "dnsRecords.delete", "dnsZones.delete");
    }

    @Test
    void aFailedStepEndsTheScenarioButNotItsCleanUp() {
        provider.mutate("dnsRecords.create", answer -> answer.withStatus(500));

        Map<String, CaseReport> reports =
                run(live().allow(Effect.WRITE).allow(Effect.DESTRUCTIVE).build());

        String scenario = "hostbill/scenarios/dns-zone-lifecycle/";
        assertThat(reports.get(scenario + "3-add-record").verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(reports.get(scenario + "4-record-shown").verdict()).isEqualTo(Verdict.NOT_TESTABLE);
        assertThat(reports.get(scenario + "4-record-shown").reason())
                .isEqualTo("not reached, because step add-record did not succeed");
        assertThat(reports.get(scenario + "9-clean-up").verdict()).isEqualTo(Verdict.PASS);
        assertThat(called()).contains("dnsZones.delete").doesNotContain("dnsRecords.update");
    }

    @Test
    void whatWasNeverMadeIsNotCleanedUp() {
        provider.mutate("dnsZones.create", answer -> answer.withStatus(500));
        provider.mutate("dnsZones.list", answer -> answer.withBody("{\"service_ids\":[\"10\"],\"zones\":[]}"));

        Map<String, CaseReport> reports =
                run(live().allow(Effect.WRITE).allow(Effect.DESTRUCTIVE).build());

        CaseReport cleanUp = reports.get("hostbill/scenarios/dns-zone-lifecycle/9-clean-up");
        assertThat(cleanUp.verdict()).isEqualTo(Verdict.NOT_TESTABLE);
        assertThat(cleanUp.reason()).isEqualTo("not sent: $steps.zone-listed.outputs.zone has no value");
        assertThat(called()).doesNotContain("dnsZones.delete");
    }

    @Test
    void aTokenThatIsStillAcceptedAfterLoggingOutIsFound() {
        WireAnswer[] open = new WireAnswer[1];
        provider.mutate("account.get", answer -> {
            if (answer.status() == 200) {
                open[0] = answer;
            }
            return open[0];
        });

        Map<String, CaseReport> reports = run(live().allow(Effect.WRITE).build());

        CaseReport refused = reports.get("hostbill/scenarios/session/4-refused");
        assertThat(refused.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(refused.findings()).extracting(Finding::check).containsExactly("auth", "scenario");
        assertThat(refused.curl()).contains("Bearer <hidden>");
    }

    @Test
    void valuesOfTheAccountTakeThePlaceOfTheInputs() {
        run(live().allow(Effect.WRITE)
                .allow(Effect.DESTRUCTIVE)
                .bind("service_id", "4711")
                .build());

        assertThat(provider.requests())
                .filteredOn(request -> "dnsZones.create".equals(request.operationId()))
                .singleElement()
                .satisfies(request -> assertThat(request.request().target()).isEqualTo("/service/4711/dns"));
    }
}
