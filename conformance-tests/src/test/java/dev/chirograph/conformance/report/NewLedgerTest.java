package dev.chirograph.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chirograph.conformance.Bundled;
import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.ledger.LedgerEntry;
import dev.chirograph.conformance.ledger.LedgerReader;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that begins with what a run found. */
class NewLedgerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    private final MockProvider provider =
            MockProvider.start(Bundled.contract("lightlayer").contract(), MockOptions.usual());

    @BeforeEach
    void breakTheProvider() {
        provider.mutate(
                "invoices.list",
                answer -> answer.withBody(new String(answer.body(), StandardCharsets.UTF_8)
                        .replace("\"id\":", "\"a \\\"b\\\" #: \\u0007\\u2028é\":1,\"id\":")));
        provider.mutate("services.list", answer -> answer.withStatus(500));
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    private ConformanceReport run(List<LedgerEntry> known) {
        ConformanceOptions options = ConformanceOptions.builder()
                .baseUrl(provider.baseUrl())
                .credentials(provider.credentials())
                .kinds(Set.of(CaseKind.DOCUMENTED))
                .deviations(known)
                .clock(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC))
                .build();
        return ConformanceRun.of(List.of(Bundled.contract("lightlayer")), options)
                .execute(ProgressListener.NONE);
    }

    @Test
    void withTheNewLedgerTheSameRunHolds() throws IOException {
        ConformanceReport first = run(List.of());
        Path file = folder.resolve("known-deviations.yaml");
        int entries = NewLedger.write(first, "127.0.0.1", TODAY, file);
        List<LedgerEntry> ledger = LedgerReader.read(file);
        ConformanceReport second = run(ledger);

        assertThat(first.holds()).isFalse();
        assertThat(ledger).hasSize(entries);
        assertThat(second.holds()).isTrue();
        assertThat(second.cases())
                .extracting(CaseReport::verdict)
                .contains(Verdict.KNOWN)
                .doesNotContain(Verdict.BROKEN, Verdict.DRIFT);
    }

    @Test
    void anEntrySaysWhatIsTrueAndNothingMore() throws IOException {
        Path file = folder.resolve("known-deviations.yaml");
        NewLedger.write(run(List.of()), "127.0.0.1", TODAY, file);

        assertThat(LedgerReader.read(file)).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.wrong()).isEqualTo("undecided");
            assertThat(entry.reason()).startsWith("found on 2026-11-22 by chirograph: ");
            assertThat(entry.expires()).isEqualTo(LocalDate.of(2027, 2, 20));
            assertThat(entry.environment()).isEqualTo("127.0.0.1");
            assertThat(entry.owner()).isNull();
        });
    }

    @Test
    void anExistingFileIsLeftAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("known-deviations.yaml"), "mine");
        ConformanceReport report = run(List.of());

        assertThatThrownBy(() -> NewLedger.write(report, null, TODAY, file))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("mine");
    }

    @Test
    void ofARunWithoutDifferencesTheLedgerIsEmpty() throws IOException {
        provider.reset();
        Path file = folder.resolve("known-deviations.yaml");

        assertThat(NewLedger.write(run(List.of()), null, TODAY, file)).isZero();
        assertThat(LedgerReader.read(file)).isEmpty();
    }
}
