package dev.chirograph.spec.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is shown of many diagnostics. */
class DiagnosticExcerptTest {

    @Test
    void ofOneKindTheFirstTenWarningsAndHowManyMoreThereAre() {
        List<Diagnostic> all = new ArrayList<>(many(Severity.WARNING, "doubt", 25));
        all.addAll(many(Severity.WARNING, "rare", 1));

        DiagnosticExcerpt excerpt = DiagnosticExcerpt.of(all);

        List<Diagnostic> expected = new ArrayList<>(all.subList(0, 10));
        expected.add(all.get(25));
        assertThat(excerpt.shown()).isEqualTo(expected);
        assertThat(excerpt.remarks("--all-warnings"))
                .containsExactly("warning: 15 more like this [doubt]; --all-warnings shows them");
    }

    @Test
    void aLineThatTellsOfOneMoreWouldBeNoShorter() {
        assertThat(DiagnosticExcerpt.of(many(Severity.WARNING, "doubt", 11)).shown())
                .hasSize(11);
        assertThat(DiagnosticExcerpt.of(many(Severity.WARNING, "doubt", 12)).shown())
                .hasSize(10);
    }

    @Test
    void everyErrorAlsoBesideWarningsOfItsKind() {
        List<Diagnostic> all = new ArrayList<>(many(Severity.ERROR, "wrong", 30));
        all.addAll(many(Severity.WARNING, "wrong", 12));

        DiagnosticExcerpt excerpt = DiagnosticExcerpt.of(all);

        assertThat(excerpt.shown()).isEqualTo(all.subList(0, 40));
        assertThat(excerpt.more()).containsOnlyKeys("wrong").containsValue(2);
    }

    @Test
    void theWholeLeavesOutNothing() {
        List<Diagnostic> all = many(Severity.WARNING, "doubt", 25);

        assertThat(DiagnosticExcerpt.whole(all).shown()).isEqualTo(all);
        assertThat(DiagnosticExcerpt.whole(all).remarks("nothing")).isEmpty();
    }

    private static List<Diagnostic> many(Severity severity, String id, int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(line -> new Diagnostic(severity, id, "m", new Location("f.yaml", line, 1, "#"), null))
                .toList();
    }
}
