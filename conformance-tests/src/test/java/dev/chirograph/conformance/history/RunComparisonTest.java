package dev.chirograph.conformance.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.history.RunComparison.Kind;
import dev.chirograph.conformance.wire.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a run differs from an earlier one. */
class RunComparisonTest {
    private static final RecordedFinding STRAY =
            new RecordedFinding("undocumented-field", "/items/0/stray", "not documented", false, false, "a.yaml:1:1");
    private static final RecordedFinding TYPE =
            new RecordedFinding("schema", "/items/0/id", "is a number", true, false, "a.yaml:2:1");

    private static RecordedCase sent(String id, RecordedFinding... findings) {
        return new RecordedCase(id, "c", findings.length == 0 ? "pass" : "broken", true, List.of(findings));
    }

    private static RecordedRun run(RecordedCase... cases) {
        Map<String, RecordedCase> byId = new LinkedHashMap<>();
        for (RecordedCase entry : cases) {
            byId.put(entry.id(), entry);
        }
        return new RecordedRun("run.json", Instant.EPOCH, Map.of("c", "mock"), byId, List.of(), Map.of());
    }

    private static RecordedFinding known(RecordedFinding finding) {
        return new RecordedFinding(
                finding.check(), finding.pointer(), finding.message(), finding.breaking(), true, finding.contract());
    }

    @Test
    void aRunIsTheSameAsItself() {
        RunComparison comparison = RunComparison.of(run(sent("c/o/a", STRAY)), run(sent("c/o/a", STRAY)));

        assertThat(comparison.same()).isTrue();
        assertThat(comparison.worse()).isFalse();
        assertThat(ComparisonReport.text(comparison)).endsWith("The runs say the same.\n");
    }

    @Test
    void anotherItemOfTheSameListIsNoNewFinding() {
        RecordedFinding second = new RecordedFinding(
                "undocumented-field", "/items/1/stray", "not documented", false, false, "a.yaml:1:1");

        assertThat(RunComparison.of(run(sent("c/o/a", STRAY)), run(sent("c/o/a", second)))
                        .same())
                .isTrue();
    }

    @Test
    void aNewFindingIsWorseAndOneThatIsGoneIsNot() {
        RunComparison worse = RunComparison.of(run(sent("c/o/a", STRAY)), run(sent("c/o/a", STRAY, TYPE)));
        RunComparison better = RunComparison.of(run(sent("c/o/a", STRAY, TYPE)), run(sent("c/o/a", STRAY)));

        assertThat(worse.worse()).isTrue();
        assertThat(worse.of(Kind.NEW))
                .singleElement()
                .extracting(change -> change.finding())
                .isEqualTo(TYPE);
        assertThat(better.worse()).isFalse();
        assertThat(better.of(Kind.GONE)).hasSize(1);
    }

    @Test
    void whatTheLedgerHasIsNotWorse() {
        assertThat(RunComparison.of(run(sent("c/o/a")), run(sent("c/o/a", known(TYPE))))
                        .worse())
                .isFalse();
        assertThat(RunComparison.of(run(sent("c/o/a", known(TYPE))), run(sent("c/o/a", TYPE)))
                        .worse())
                .isTrue();
    }

    @Test
    void aCaseThatCanNoLongerBeTestedIsWorse() {
        RecordedCase untestable = new RecordedCase("c/o/a", "c", "not-testable", false, List.of());
        RecordedCase skipped = new RecordedCase("c/o/a", "c", "skipped-unsafe", false, List.of());

        assertThat(RunComparison.of(run(sent("c/o/a")), run(untestable)).worse())
                .isTrue();
        RunComparison comparison = RunComparison.of(run(sent("c/o/a", TYPE)), run(skipped));
        assertThat(comparison.worse()).isFalse();
        assertThat(comparison.of(Kind.GONE)).isEmpty();
        assertThat(comparison.unsent()).hasSize(1);
    }

    @Test
    void casesThatCameAndWentAreNamed() {
        RunComparison comparison = RunComparison.of(run(sent("c/o/a")), run(sent("c/o/b")));

        assertThat(comparison.added()).containsExactly("c/o/b");
        assertThat(comparison.removed()).containsExactly("c/o/a");
        assertThat(comparison.worse()).isFalse();
    }

    @Test
    void theFormsSayTheSame() throws Exception {
        RecordedFinding hostile =
                new RecordedFinding("schema", "/x", "`</td>|\u001b[2J\n# title", true, false, "a.yaml:3:1");
        RunComparison comparison = RunComparison.of(run(sent("c/o/a", STRAY)), run(sent("c/o/a", hostile)));

        JsonNode json = Json.read(ComparisonReport.json(comparison));
        assertThat(json.get("worse").asBoolean()).isTrue();
        assertThat(json.at("/changes").findValuesAsText("kind")).containsExactly("new", "gone");
        assertThat(ComparisonReport.text(comparison))
                .contains("new (worse) c/o/a: /x: ")
                .contains("1 new, 1 gone, 0 changed")
                .doesNotContain("\u001b");
        String markdown = ComparisonReport.markdown(comparison);
        assertThat(markdown).startsWith("### The later run is worse\n");
        assertThat(markdown.lines().filter(line -> line.startsWith("| new")))
                .singleElement()
                .asString()
                .matches("\\| new ❌ \\| `[^`|]*` \\| `[^`|]*` \\| `[^`|]*` \\|");
    }
}
