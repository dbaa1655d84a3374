package dev.chirograph.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.ConformanceRun;
import dev.chirograph.conformance.WrittenContract;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a run prints says no more than what was sent, and not everything at once. */
class ConsoleReportTest {
    private static String printed(int operations) {
        StringBuilder paths = new StringBuilder(operations == 0 ? "paths: {}\n" : "paths:\n");
        for (int number = 1; number <= operations; number++) {
            paths.append("  /p%d: {get: {operationId: op%d, responses: {'204': {description: d}}}}%n"
                    .formatted(number, number));
        }
        ConformanceReport report = ConformanceRun.of(
                        List.of(WrittenContract.of("openapi: 3.1.0\ninfo: {title: t, version: '1'}\n" + paths)),
                        ConformanceOptions.builder().build())
                .execute(ProgressListener.NONE);
        StringWriter text = new StringWriter();
        new ConsoleReport(new PrintWriter(text), Terminal.PLAIN).print(report);
        return text.toString();
    }

    @Test
    void operationsWithoutADocumentedAnswerAreCountedAndTheFirstNamed() {
        assertThat(printed(1))
                .contains("No example shows an answer of 1 operation; its request is made", "  items/op1\n")
                .doesNotContain(" more\n", "No case was sent");
        assertThat(printed(12))
                .contains("No example shows an answer of 12 operations;", "  items/op10\n", "  and 2 more\n")
                .doesNotContain("items/op11\n");
    }

    @Test
    void aRunWithoutACaseSaysSo() {
        assertThat(printed(0)).contains("No case was sent, so nothing is known of the target.");
    }
}
