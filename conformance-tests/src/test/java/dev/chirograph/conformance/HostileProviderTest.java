package dev.chirograph.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.check.Severity;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.ProgressListener;
import dev.chirograph.conformance.wire.WireAnswer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that would take more memory than there is are judged as any other. */
class HostileProviderTest {
    private static MockProvider provider;

    @BeforeAll
    static void start() {
        provider = MockProvider.start(Bundled.contract("lightlayer").contract(), MockOptions.usual());
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    private static CaseReport answered(String body) {
        provider.mutate("account.getBalance", answer -> WireAnswer.text(200, "application/json", body));
        ConformanceOptions options = ConformanceOptions.builder()
                .baseUrl(provider.baseUrl())
                .credentials(provider.credentials())
                .only("*/account.getBalance/unpaid-balance")
                .build();
        return ConformanceRun.of(List.of(Bundled.contract("lightlayer")), options)
                .execute(ProgressListener.NONE)
                .cases()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1E-999999999", "{\"balance\": 1e10000}"})
    void aNumberThatCannotBeComputedWithIsNotReadable(String body) {
        CaseReport report = answered(body);

        assertThat(report.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(report.findings())
                .filteredOn(finding -> finding.check().equals("well-formed"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("a number has an exponent beyond 9999");
    }

    private static CaseReport withUnknownMembers(int number) {
        return answered(IntStream.range(0, number)
                .mapToObj(i -> "\"k" + i + "\":1")
                .collect(Collectors.joining(",", "{", "}")));
    }

    private static List<String> unknownMembers(CaseReport report) {
        return report.findings().stream()
                .filter(finding -> finding.check().equals("undocumented-field"))
                .map(Finding::message)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 100_000})
    void ofManyFindingsOfOneCheckTheFirstAreReported(int number) {
        CaseReport report = withUnknownMembers(number);

        assertThat(unknownMembers(report))
                .hasSize(200)
                .last()
                .asString()
                .endsWith(" (and " + (number - 200) + " more of this check)");
        assertThat(report.findings())
                .as("what other checks find is not crowded out")
                .anySatisfy(finding -> {
                    assertThat(finding.check()).isEqualTo("schema");
                    assertThat(finding.severity()).isEqualTo(Severity.BREAKING);
                });
    }

    @Test
    void whatIsNotTooManyIsReportedWhole() {
        assertThat(unknownMembers(withUnknownMembers(200)))
                .hasSize(200)
                .noneMatch(message -> message.contains("more of this check"));
    }
}
