package dev.chirograph.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.conformance.Bundled;
import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.Shard;
import dev.chirograph.conformance.ledger.LedgerReader;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.spec.diagnostic.ContractException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports of all shards together are the report of the whole run. */
class RunMergeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final String LEDGER = """
            - {case: lightlayer/invoices.get/*, check: undocumented-field, wrong: document, reason: a, expires: 2026-12-31}
            - {case: lightlayer/invoices.list/*, check: schema, wrong: provider, reason: gone, expires: 2026-12-31}
            - {case: lightlayer/invoices.fetch/*, check: schema, wrong: provider, reason: misspelt, expires: 2026-12-31}
            - {case: lightlayer/account.get/*, check: schema, wrong: provider, reason: over, expires: 2026-01-31}
            """;

    @TempDir
    private static Path folder;

    private static MockProvider provider;
    private static ConformanceReport whole;
    private static List<ConformanceReport> shards;

    @BeforeAll
    static void run() throws IOException {
        provider = MockProvider.start(Bundled.contract("lightlayer").contract(), MockOptions.usual());
        provider.mutate(
                "invoices.get",
                answer -> answer.withBody(new String(answer.body(), StandardCharsets.UTF_8)
                        .replaceFirst("\"id\":", "\"stray\":1,\"id\":")));
        provider.mutate("services.list", answer -> answer.withStatus(500));
        whole = execute(null);
        shards = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            shards.add(throughAFile(execute(new Shard(number, 3)), number));
        }
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    private static ConformanceReport execute(@org.jspecify.annotations.Nullable Shard shard) throws IOException {
        Path ledger = Files.writeString(folder.resolve("known.yaml"), LEDGER);
        ConformanceOptions.Builder builder = ConformanceOptions.builder()
                .baseUrl(provider.baseUrl())
                .credentials(provider.credentials())
                .kinds(Set.of(CaseKind.DOCUMENTED))
                .deviations(LedgerReader.read(ledger))
                .repetitions(0)
                .clock(CLOCK);
        if (shard != null) {
            builder.shard(shard);
        }
        return ConformanceRun.of(List.of(Bundled.contract("lightlayer")), builder.build())
                .execute(ProgressListener.NONE);
    }

    private static ConformanceReport throughAFile(ConformanceReport report, int number) throws IOException {
        Path file = Files.writeString(folder.resolve(number + ".json"), JsonReport.write(report));
        return ReportReader.read(file);
    }

    /** Times are no part of what a run found. */
    private static JsonNode timeless(ConformanceReport report) throws IOException {
        ObjectNode root = (ObjectNode) Json.read(JsonReport.write(report));
        ((ObjectNode) root.get("run")).remove(List.of("started", "milliseconds"));
        root.get("cases").forEach(entry -> ((ObjectNode) entry).remove("milliseconds"));
        return root;
    }

    @Test
    void theShardsTogetherEqualTheWholeRun() throws IOException {
        assertThat(whole.summary().broken()).isPositive();
        assertThat(whole.ledger())
                .extracting(complaint -> complaint.substring(complaint.lastIndexOf('[')))
                .containsExactly("[stale-deviation]", "[unmatched-deviation]", "[expired-deviation]");
        List<ConformanceReport> inAnyOrder = new ArrayList<>(shards);
        Collections.reverse(inAnyOrder);

        assertThat(timeless(RunMerge.of(inAnyOrder, TODAY))).isEqualTo(timeless(whole));
    }

    @Test
    void aShardAloneDoesNotCallAnEntryStale() {
        assertThat(shards)
                .allSatisfy(shard -> assertThat(shard.ledger())
                        .allSatisfy(complaint -> assertThat(complaint).endsWith("[expired-deviation]")));
    }

    @Test
    void whatIsWrittenIsReadWithoutLoss() throws IOException {
        assertThat(JsonReport.write(throughAFile(whole, 9))).isEqualTo(JsonReport.write(whole));
    }

    @Test
    void onlyAllShardsOfOneRunCanBeJoined() {
        assertThatThrownBy(() -> RunMerge.of(shards.subList(0, 2), TODAY)).hasMessage("shard 3/3 is missing");
        assertThatThrownBy(() -> RunMerge.of(List.of(shards.get(0), shards.get(0)), TODAY))
                .hasMessage("shard 1/3 is among them twice");
        assertThatThrownBy(() -> RunMerge.of(List.of(whole), TODAY))
                .hasMessage("a report of a whole run is among them");
    }

    @Test
    void whatIsNoReportIsRefusedWithItsPlace() throws IOException {
        Path file = Files.writeString(
                folder.resolve("broken.json"),
                JsonReport.write(whole).replaceFirst("\"verdict\" : \"pass\"", "\"verdict\" : \"splendid\""));

        assertThatThrownBy(() -> ReportReader.read(file)).isInstanceOfSatisfying(ContractException.class, failure -> {
            assertThat(failure.diagnostics().get(0).message()).isEqualTo("the word \"splendid\" is not known");
            assertThat(failure.diagnostics().get(0).location().line()).isGreaterThan(1);
        });
    }
}
