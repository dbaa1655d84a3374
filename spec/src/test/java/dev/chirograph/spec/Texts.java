package dev.chirograph.spec;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads documents that tests write down as text. */
public final class Texts {
    private Texts() {}

    /** Reads a document called {@code openapi.yaml}. */
    public static ContractReading read(String text) {
        return read("openapi.yaml", text);
    }

    /** Reads a document. */
    public static ContractReading read(String name, String text) {
        return ContractReader.create().read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns the complaints about a document called {@code openapi.yaml} that must be refused. */
    public static List<Diagnostic> refused(String text) {
        return refused("openapi.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the complaints about a document that must be refused. */
    public static List<Diagnostic> refused(String name, byte[] content) {
        return catchThrowableOfType(
                        ContractException.class,
                        () -> ContractReader.create().read(name, new ByteArrayInputStream(content)))
                .diagnostics();
    }

    /** Returns the place, id and message of each complaint, as {@code 3:5 unknown-key: …}. */
    public static List<String> brief(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.location().line() + ":"
                        + diagnostic.location().column() + " " + diagnostic.id())
                .toList();
    }
}
