package dev.chirograph.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.ConformanceReport;
import dev.chirograph.conformance.report.ProgressListener;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.spec.diagnostic.ContractException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was aborted is gone on with; what it has judged is not sent again. */
class RunJournalTest {
    private static final List<NamedContract> CONTRACT = List.of(Bundled.contract("lightlayer"));
    private static final String ONLY = "*/account.*/*";

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private MockProvider provider = MockProvider.start(CONTRACT.get(0).contract(), MockOptions.usual());

    @BeforeEach
    void nameTheJournal() {
        file = folder.resolve("run.jsonl");
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    private ConformanceOptions.Builder options() {
        return ConformanceOptions.builder()
                .baseUrl(provider.baseUrl())
                .credentials(provider.credentials())
                .only(ONLY);
    }

    private ConformanceReport run(ConformanceOptions options) throws IOException {
        return ConformanceRun.of(CONTRACT, options)
                .execute(ProgressListener.NONE, RunJournal.open(file, CONTRACT, options));
    }

    @Test
    void onlyWhatIsMissingIsSentAndTheReportIsWhole() throws IOException {
        ConformanceReport aborted = run(options().requestBudget(5).build());
        assertThat(provider.requests()).hasSize(5);
        provider.reset();
        ConformanceReport resumed = run(options().build());
        int sentLater = provider.requests().size();
        provider.reset();
        ConformanceReport again = run(options().build());

        assertThat(aborted.summary().notTestable()).isPositive();
        assertThat(resumed.summary().notTestable()).isZero();
        assertThat(sentLater).isEqualTo(resumed.summary().pass() - 5);
        assertThat(provider.requests()).isEmpty();
        assertThat(again.cases()).extracting(CaseReport::id).isEqualTo(ids(resumed));
        assertThat(again.summary()).isEqualTo(resumed.summary());
    }

    private static List<String> ids(ConformanceReport report) {
        return report.cases().stream().map(CaseReport::id).toList();
    }

    @Test
    void whatWasBrokenStaysBroken() throws IOException {
        provider.mutate("account.getBalance", answer -> WireAnswer.text(500, "text/plain", "down"));
        ConformanceReport first = run(options().build());
        provider.restore();
        ConformanceReport second = run(options().build());

        assertThat(first.summary().broken()).isPositive();
        assertThat(second.summary()).isEqualTo(first.summary());
        assertThat(second.holds()).isFalse();
    }

    @Test
    void aLineThatWasCutOffDoesNotCount() throws IOException {
        run(options().build());
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 20));
        provider.reset();
        ConformanceReport resumed = run(options().build());

        assertThat(provider.requests()).hasSize(1);
        assertThat(resumed.summary().notTestable()).isZero();
        assertThat(Files.readString(file).lines()).hasSameSizeAs(text.lines().toList());
    }

    @Test
    void theJournalOfAnotherRunIsRefused() throws IOException {
        Files.writeString(file, "{\"journal\":1,\"target\":\"https://elsewhere.example\",\"contracts\":{}}\n");

        assertThatThrownBy(() -> RunJournal.open(file, CONTRACT, options().build()))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        failure -> assertThat(failure.diagnostics())
                                .extracting(diagnostic -> diagnostic.message())
                                .containsExactly("not the journal of a run of these contracts against this target"));
    }

    @Test
    void whatIsNoCaseIsRefusedWithItsLine() throws IOException {
        run(options().build());
        Files.writeString(file, Files.readString(file) + "{\"id\": 1}\n");

        assertThatThrownBy(() -> RunJournal.open(file, CONTRACT, options().build()))
                .isInstanceOfSatisfying(ContractException.class, failure -> {
                    assertThat(failure.diagnostics().get(0).message()).isEqualTo("not a case of a report");
                    assertThat(failure.diagnostics().get(0).location().line()).isGreaterThan(2);
                });
    }

    @Test
    void theJournalHoldsNoSecret() throws IOException {
        run(options().build());

        assertThat(Files.readString(file)).doesNotContain(provider.credentials().secrets());
    }
}
