package dev.chirograph.cli;

import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.DiagnosticExcerpt;
import dev.chirograph.spec.diagnostic.Severity;
import java.io.PrintWriter;
import java.util.Collection;

/** Writes diagnostics as a person reads them, and nothing of a document that a terminal would obey. */
final class DiagnosticPrinter {

    private DiagnosticPrinter() {}

    /** Writes each diagnostic, a place first. */
    static void print(Collection<Diagnostic> diagnostics, PrintWriter writer) {
        diagnostics.forEach(diagnostic -> writer.println(printable(diagnostic.format())));
        writer.flush();
    }

    /**
     * Writes the first ones of many, and how many more there are.
     *
     * @param remedy what shows them all
     */
    static void print(DiagnosticExcerpt excerpt, String remedy, PrintWriter writer) {
        print(excerpt.shown(), writer);
        excerpt.remarks(remedy).forEach(writer::println);
        writer.flush();
    }

    /** Returns how many of the diagnostics are errors and warnings: {@code 1 error, 2 warnings}. */
    static String count(Collection<Diagnostic> diagnostics) {
        long errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .count();
        return number(errors, "error") + ", " + number(diagnostics.size() - errors, "warning");
    }

    /** Returns {@code 1 file}, {@code 2 files}. */
    static String number(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** Returns the text with its control characters, but for line breaks, as escapes. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character != '\n' && obeyed(character)) {
                printable.append(String.format("\\u%04x", character));
            } else {
                printable.appendCodePoint(character);
            }
        });
        return printable.toString();
    }

    private static boolean obeyed(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
