package dev.chirograph.conformance.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.conformance.Bundled;
import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.report.ConformanceReport;
import dev.chirograph.conformance.report.ConsoleReport;
import dev.chirograph.conformance.report.FindingTimeline;
import dev.chirograph.conformance.report.FindingTimeline.State;
import dev.chirograph.conformance.report.HtmlReport;
import dev.chirograph.conformance.report.JsonReport;
import dev.chirograph.conformance.report.ProgressListener;
import dev.chirograph.conformance.report.ReportSchema;
import dev.chirograph.conformance.report.Terminal;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs that are kept tell of the next one. */
class RunHistoryTest {
    private static final Instant FIRST = Instant.parse("2026-03-01T04:00:00Z");

    private static MockProvider provider;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        provider = MockProvider.start(Bundled.contract("lightlayer").contract(), MockOptions.usual());
    }

    @AfterEach
    void restore() {
        provider.restore();
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    /** One night's run of one operation, kept in the folder. */
    private ConformanceReport night(int day, String... only) throws Exception {
        return RunHistory.read(folder).add(run(day, only));
    }

    private static ConformanceReport run(int day, String... only) {
        ConformanceOptions.Builder options = ConformanceOptions.builder()
                .baseUrl(provider.baseUrl())
                .credentials(provider.credentials())
                .clock(Clock.fixed(FIRST.plus(day, ChronoUnit.DAYS), ZoneOffset.UTC));
        Stream.of(only).forEach(options::only);
        return ConformanceRun.of(List.of(Bundled.contract("lightlayer")), options.build())
                .execute(ProgressListener.NONE);
    }

    private static void stray(String key) {
        provider.mutate("invoices.get", answer -> with(answer, key));
    }

    private static WireAnswer with(WireAnswer answer, String key) {
        try {
            ObjectNode tree = (ObjectNode) Json.read(new String(answer.body(), StandardCharsets.UTF_8));
            if (tree.get("invoice") instanceof ObjectNode invoice) {
                invoice.put(key, 1);
            }
            return answer.withBody(Json.write(tree));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FindingTimeline timeline(ConformanceReport report, String field) {
        assertThat(report.history()).isNotNull();
        return report.history().timelines().stream()
                .filter(timeline -> timeline.field().equals(field)
                        && timeline.caseId().equals("lightlayer/invoices.get/paid-invoice"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDifferenceIsNewThenPersistsThenIsGoneThenReturns() throws Exception {
        night(0, "invoices.get");
        stray("stray");
        ConformanceReport second = night(1, "invoices.get");
        ConformanceReport third = night(2, "invoices.get");
        provider.restore();
        ConformanceReport fourth = night(3, "invoices.get");
        stray("stray");
        ConformanceReport fifth = night(4, "invoices.get");

        assertThat(timeline(second, "/invoice/stray").state()).isEqualTo(State.NEW);
        assertThat(timeline(third, "/invoice/stray").state()).isEqualTo(State.PERSISTING);
        assertThat(timeline(fourth, "/invoice/stray").state()).isEqualTo(State.GONE);
        FindingTimeline last = timeline(fifth, "/invoice/stray");
        assertThat(last.state()).isEqualTo(State.RETURNED);
        assertThat(last.signs()).isEqualTo(".xx.x");
        assertThat(last.firstSeen()).isEqualTo("2026-03-02T04:00:00Z");
        assertThat(last.lastSeen()).isEqualTo("2026-03-05T04:00:00Z");
    }

    @Test
    void aRunThatDidNotSendTheCaseSaysNothingOfIt() throws Exception {
        stray("stray");
        night(0, "invoices.get");
        ConformanceReport other = night(1, "invoices.list");
        ConformanceReport third = night(2, "invoices.get");

        assertThat(timeline(other, "/invoice/stray").state()).isEqualTo(State.UNTESTED);
        assertThat(timeline(third, "/invoice/stray").signs()).isEqualTo("x-x");
        assertThat(timeline(third, "/invoice/stray").state()).isEqualTo(State.PERSISTING);
    }

    @Test
    void anotherTargetSaysNothingOfThisOne() throws Exception {
        stray("stray");
        night(0, "invoices.get");
        try (MockProvider other =
                MockProvider.start(Bundled.contract("lightlayer").contract(), MockOptions.usual())) {
            ConformanceOptions options = ConformanceOptions.builder()
                    .baseUrl(other.baseUrl())
                    .credentials(other.credentials())
                    .only("invoices.get")
                    .build();
            ConformanceReport report = RunHistory.read(folder)
                    .add(ConformanceRun.of(List.of(Bundled.contract("lightlayer")), options)
                            .execute(ProgressListener.NONE));

            assertThat(report.history().timelines()).isEmpty();
            assertThat(report.history().runs()).hasSize(2);
        }
    }

    @Test
    void theOldestRunsAreRemovedAndTheFirstSightIsRemembered() throws Exception {
        stray("stray");
        ConformanceReport report = run(0, "invoices.get");
        Files.writeString(folder.resolve("notes.json"), "not ours");
        RunHistory empty = RunHistory.read(folder);
        for (int day = 0; day < RunHistory.MOST_RUNS; day++) {
            empty.add(began(report, day));
        }
        for (int day = RunHistory.MOST_RUNS; day < RunHistory.MOST_RUNS + 3; day++) {
            report = RunHistory.read(folder).add(began(report, day));
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(RunHistory.MOST_RUNS + 1);
        }
        assertThat(folder.resolve("notes.json")).hasContent("not ours");
        FindingTimeline timeline = timeline(report, "/invoice/stray");
        assertThat(timeline.runs()).hasSize(RunHistory.MOST_RUNS + 1);
        assertThat(timeline.firstSeen()).isEqualTo(FIRST);
    }

    private static ConformanceReport began(ConformanceReport report, int day) {
        var run = report.run();
        return new ConformanceReport(
                new dev.chirograph.conformance.report.RunInformation(
                        run.mock(), run.allowed(), run.only(), FIRST.plus(day, ChronoUnit.DAYS), run.duration()),
                report.summary(),
                report.contracts(),
                report.cases(),
                report.ledger());
    }

    @Test
    void everyReportShowsWhenADifferenceWasSeen() throws Exception {
        stray("stray");
        night(0, "invoices.get");
        provider.restore();
        stray("other");
        ConformanceReport report = night(1, "invoices.get");

        StringWriter console = new StringWriter();
        new ConsoleReport(new PrintWriter(console), Terminal.PLAIN).print(report);
        assertThat(console.toString())
                .contains("      new in this run")
                .contains("No longer found:")
                .contains("lightlayer/invoices.get/paid-invoice /invoice/stray [undocumented-field]: gone; first seen "
                        + "2026-03-01T04:00:00Z, last seen 2026-03-01T04:00:00Z, in 1 of 2 runs");
        assertThat(HtmlReport.write(report))
                .contains("<span class=\"state new\">new</span> new in this run")
                .contains("<td><code>/invoice/stray</code><td>2026-03-01T04:00:00Z<td>2026-03-01T04:00:00Z<td>")
                .contains("<i class=\"found\"></i><i class=\"absent\"></i>");
        JsonNode json = Json.read(JsonReport.write(report));
        assertThat(ReportSchema.faults(json)).isEmpty();
        assertThat(json.at("/history/runs")).hasSize(2);
        assertThat(json.at("/history/findings").findValuesAsText("state")).contains("new", "gone");
    }

    @Test
    void whatIsKeptIsItselfAReportOfTheRun() throws Exception {
        stray("stray");
        night(0, "invoices.get");

        try (Stream<Path> files = Files.list(folder)) {
            Path entry = files.findFirst().orElseThrow();
            assertThat(ReportSchema.faults(Json.read(Files.readString(entry)))).isEmpty();
            assertThat(RunReader.read(entry).cases()).containsKey("lightlayer/invoices.get/paid-invoice");
        }
    }

    @Test
    void damagedFilesAreNamedWithEveryPlaceAndNothingIsWritten() throws Exception {
        Path cutOff = Files.writeString(folder.resolve("run-20260301T040000000Z-00000000.json"), "{\"format\": 1,");
        Path wrong = Files.writeString(folder.resolve("run-20260302T040000000Z-00000000.json"), """
                {"format": 1, "run": {"mock": true, "started": "yesterday"}, "contracts": [],
                 "cases": [{"id": 7, "contract": "c", "verdict": "pass", "findings": {}}], "ledger": []}
                """);

        assertThatThrownBy(() -> RunHistory.read(folder))
                .isInstanceOf(ContractException.class)
                .extracting(thrown -> ((ContractException) thrown).diagnostics(), list(Diagnostic.class))
                .extracting(diagnostic -> diagnostic.location().place() + " " + diagnostic.message())
                .anySatisfy(line -> assertThat(line).startsWith(cutOff + ":1:14 not JSON"))
                .contains(
                        wrong + ":1:48 \"started\" is a time such as 2026-01-31T12:00:00Z",
                        wrong + ":2:19 \"id\" is a text",
                        wrong + ":2:70 \"findings\" is a list");
    }

    @Test
    void aFileNestedWithoutEndIsRefused() throws Exception {
        Path deep = Files.writeString(folder.resolve("report.json"), "[".repeat(100_000));

        assertThatThrownBy(() -> RunReader.read(deep))
                .isInstanceOf(ContractException.class)
                .hasMessageContaining("not JSON");
    }
}
