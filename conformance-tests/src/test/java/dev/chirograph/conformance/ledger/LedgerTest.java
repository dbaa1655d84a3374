package dev.chirograph.conformance.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chirograph.conformance.Bundled;
import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.report.ConformanceReport;
import dev.chirograph.conformance.report.ProgressListener;
import dev.chirograph.spec.diagnostic.ContractException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Known deviations are tolerated only as long as they are true. */
class LedgerTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final String STRAY = """
            deviations:
              - case: lightlayer/invoices.get/*
                check: undocumented-field
                pointer: /invoice/stray
                wrong: document
                reason: the portal has sent it since 2024
                owner: billing team
                expires: 2026-12-31
            """;

    private static MockProvider provider;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        provider = MockProvider.start(Bundled.contract("lightlayer").contract(), MockOptions.usual());
    }

    @AfterEach
    void restore() {
        provider.reset();
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    private static void addStrayKey() {
        provider.mutate(
                "invoices.get",
                answer -> answer.withBody(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8)
                        .replaceFirst("\"id\":", "\"stray\":1,\"id\":")));
    }

    private ConformanceReport run(String ledger, String only) throws IOException {
        Path file = Files.writeString(folder.resolve("known-deviations.yaml"), ledger);
        ConformanceOptions options = ConformanceOptions.builder()
                .baseUrl(provider.baseUrl())
                .credentials(provider.credentials())
                .deviations(LedgerReader.read(file))
                .only(only)
                .clock(TODAY)
                .build();
        return ConformanceRun.of(List.of(Bundled.contract("lightlayer")), options)
                .execute(ProgressListener.NONE);
    }

    @Test
    void aKnownDeviationDoesNotFailTheRun() throws IOException {
        addStrayKey();
        ConformanceReport report = run(STRAY, "*/invoices.get/paid-invoice");

        assertThat(report.cases()).extracting(entry -> entry.verdict()).containsExactly(Verdict.KNOWN);
        assertThat(report.summary().known()).isEqualTo(1);
        assertThat(report.holds()).isTrue();
    }

    @Test
    void aSecondDeviationOfTheSameCaseIsNotHidden() throws IOException {
        provider.mutate(
                "invoices.get",
                answer -> answer.withBody(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8)
                        .replaceFirst("\"id\":\"[^\"]*\"", "\"stray\":1,\"id\":true")));
        ConformanceReport report = run(STRAY, "*/invoices.get/paid-invoice");

        assertThat(report.cases().get(0).verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(report.cases().get(0).known()).isEqualTo(1);
    }

    @Test
    void anEntryWhoseCaseNowPassesFailsTheRun() throws IOException {
        ConformanceReport report = run(STRAY, "*/invoices.get/paid-invoice");

        assertThat(report.holds()).isFalse();
        assertThat(report.ledger())
                .singleElement()
                .asString()
                .contains("known-deviations.yaml:2:5: error:", "[stale-deviation]");
    }

    @Test
    void anExpiredEntryFailsTheRunAndHidesNothing() throws IOException {
        addStrayKey();
        ConformanceReport report = run(STRAY.replace("2026-12-31", "2026-11-21"), "*/invoices.get/paid-invoice");

        assertThat(report.holds()).isFalse();
        assertThat(report.cases().get(0).verdict()).isEqualTo(Verdict.DRIFT);
        assertThat(report.ledger()).singleElement().asString().contains("[expired-deviation]");
    }

    @Test
    void anEntryThatMatchesNoCaseFailsAWholeRun() throws IOException {
        Path file = Files.writeString(
                folder.resolve("known-deviations.yaml"), STRAY.replace("invoices.get", "invoices.fetch"));
        Ledger ledger = Ledger.of(LedgerReader.read(file), null);

        assertThat(ledger.complaints(TODAY.instant().atZone(ZoneOffset.UTC).toLocalDate(), true))
                .singleElement()
                .asString()
                .contains("[unmatched-deviation]");
    }

    @Test
    void everyMistakeOfALedgerIsNamedAtOnceWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("known-deviations.yaml"), """
                - case: a
                  check: no-such-check
                  wrong: nobody
                  reason: because
                  expires: soon
                - cas: b
                """);

        assertThatThrownBy(() -> LedgerReader.read(file))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        failure -> assertThat(failure.diagnostics())
                                .extracting(diagnostic -> diagnostic.location().line() + " " + diagnostic.message())
                                .contains(
                                        "2 no check has the id \"no-such-check\"",
                                        "3 \"wrong\" is document, provider or undecided, not \"nobody\"",
                                        "5 \"expires\" is a day such as 2027-01-31, not \"soon\"",
                                        "6 an entry has no member \"cas\"",
                                        "6 an entry needs \"case\""));
    }
}
