package dev.chirograph.conformance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.report.ConformanceReport;
import dev.chirograph.conformance.report.ProgressListener;
import dev.chirograph.spec.scenario.ScenarioLint;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledScenariosTest {

    @ParameterizedTest
    @ValueSource(strings = {"limestone", "hostbill", "lightlayer", "xsserver", "vpsnet"})
    void everyScenarioRunsToItsEndOnTheMock(String name) {
        NamedContract contract = NamedContract.bundled(name);
        ConformanceReport report = ConformanceRun.of(
                        List.of(contract),
                        ConformanceOptions.builder()
                                .kinds(EnumSet.of(CaseKind.SCENARIO))
                                .build())
                .execute(ProgressListener.NONE);
        assertThat(report.cases()).isNotEmpty();
        assertThat(report.cases())
                .allSatisfy(step -> assertThat(step.verdict())
                        .as(step.id() + " " + step.reason() + " " + step.findings() + " " + step.curl())
                        .isEqualTo(Verdict.PASS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limestone", "hostbill", "lightlayer", "xsserver", "vpsnet"})
    void noScenarioIsDoubtful(String name) {
        NamedContract contract = NamedContract.bundled(name);
        assertThat(contract.scenarios())
                .isNotEmpty()
                .allSatisfy(document -> assertThat(ScenarioLint.lint(contract.contract(), document))
                        .isEmpty());
    }
}
