package dev.chirograph.spec.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A diagnostic as a person reads it. */
class DiagnosticTest {

    @Test
    void nothingOfTheDocumentCommandsATerminalOrALog() {
        Diagnostic diagnostic = new Diagnostic(
                Severity.WARNING,
                "unknown-key",
                "a\u001b[31m\nb",
                new Location("x\r.yaml", 1, 2, "#/paths/~1\u001b]0;t\u0007/get\u202e\nERROR"),
                "get\u2028 (line 1)");

        assertThat(diagnostic.format()).isEqualTo("""
                        x\\u000D.yaml:1:2: warning: a\\u001B[31m\\u000Ab [unknown-key]
                            at #/paths/~1\\u001B]0;t\\u0007/get\\u202E\\u000AERROR
                            in operation get\\u2028 (line 1)""");
    }

    @Test
    void aLongPointerStaysWhole() {
        String pointer = "#/" + "a".repeat(5_000);
        Diagnostic diagnostic = new Diagnostic(Severity.ERROR, "syntax", "m", new Location("f", 0, 0, pointer), null);

        assertThat(diagnostic.format()).endsWith("at " + pointer);
    }
}
