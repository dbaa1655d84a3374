package dev.chirograph.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.ledger.LedgerReader;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.ConformanceReport;
import dev.chirograph.conformance.report.ProgressListener;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.spec.model.Effect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A target that does not always answer alike. */
class FlakyTargetTest {
    private static final String CASE = "*/account.getBalance/unpaid-balance";
    private static final String LEDGER = """
            deviations:
              - case: lightlayer/account.getBalance/*
                check: flaky
                wrong: provider
                reason: the balance comes from a database that is often down
                expires: 9999-12-31
            """;

    private static MockProvider provider;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        provider = MockProvider.start(Bundled.contract("lightlayer").contract(), MockOptions.usual());
    }

    @AfterEach
    void reset() {
        provider.reset();
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    /** Makes an operation fail for some of its calls, which are counted from 1. */
    private static void failing(String operation, IntPredicate calls) {
        AtomicInteger count = new AtomicInteger();
        provider.mutate(
                operation,
                answer -> calls.test(count.incrementAndGet())
                        ? WireAnswer.text(500, "text/plain", "database is down")
                        : answer);
    }

    private static ConformanceReport run(ConformanceOptions.Builder options, String only) {
        ConformanceOptions built = options.baseUrl(provider.baseUrl())
                .credentials(provider.credentials())
                .only(only)
                .build();
        return ConformanceRun.of(List.of(Bundled.contract("lightlayer")), built).execute(ProgressListener.NONE);
    }

    @Test
    void whatFailsOnlySometimesIsFlakyAndFailsTheRun() {
        failing("account.getBalance", call -> call % 2 == 1);
        ConformanceReport report = run(ConformanceOptions.builder(), CASE);

        CaseReport entry = report.cases().get(0);
        assertThat(entry.verdict()).isEqualTo(Verdict.FLAKY);
        assertThat(entry.findings())
                .extracting(finding -> finding.check() + ": " + finding.message())
                .anySatisfy(text -> assertThat(text)
                        .isEqualTo(
                                "flaky: the same request is not always answered alike: 2 of 3 answers differ from the "
                                        + "contract"));
        assertThat(report.summary().flaky()).isEqualTo(1);
        assertThat(report.holds()).isFalse();
    }

    @Test
    void whatFailsEachTimeIsBroken() {
        failing("account.getBalance", call -> true);
        ConformanceReport report = run(ConformanceOptions.builder(), CASE);

        assertThat(report.cases().get(0).verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(provider.requests()).hasSize(3);
    }

    @Test
    void whatIsFineIsSentOnce() {
        run(ConformanceOptions.builder(), CASE);

        assertThat(provider.requests()).hasSize(1);
    }

    @Test
    void whatTheLedgerKnowsAsFlakyDoesNotFailTheRun() throws IOException {
        Path file = Files.writeString(folder.resolve("known.yaml"), LEDGER);
        failing("account.getBalance", call -> call % 2 == 1);
        ConformanceReport failing = run(ConformanceOptions.builder().deviations(LedgerReader.read(file)), CASE);
        provider.restore();
        ConformanceReport passing = run(ConformanceOptions.builder().deviations(LedgerReader.read(file)), CASE);

        assertThat(failing.cases().get(0).verdict()).isEqualTo(Verdict.KNOWN);
        assertThat(failing.holds()).isTrue();
        assertThat(passing.cases().get(0).verdict()).isEqualTo(Verdict.PASS);
        assertThat(passing.holds()).as("a flaky case may pass").isTrue();
    }

    @Test
    void aFlakyCaseThatFailsEachTimeIsBrokenAllTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("known.yaml"), LEDGER);
        failing("account.getBalance", call -> true);
        ConformanceReport report = run(ConformanceOptions.builder().deviations(LedgerReader.read(file)), CASE);

        assertThat(report.cases().get(0).verdict()).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void whatChangesSomethingIsNeverSentTwice() {
        failing("tickets.create", call -> true);
        ConformanceReport report = run(ConformanceOptions.builder().allow(Effect.WRITE), "*/tickets.create/*");

        assertThat(report.summary().broken()).isPositive();
        assertThat(provider.requests())
                .filteredOn(request -> request.operationId().equals("tickets.create"))
                .hasSameSizeAs(report.cases().stream().filter(CaseReport::sent).toList());
    }

    @Test
    void nothingIsRepeatedWhenNothingShallBe() {
        failing("account.getBalance", call -> true);
        run(ConformanceOptions.builder().repetitions(0), CASE);

        assertThat(provider.requests()).hasSize(1);
    }
}
