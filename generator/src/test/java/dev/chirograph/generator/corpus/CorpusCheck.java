package dev.chirograph.generator.corpus;

import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.ContractReading;
import dev.chirograph.spec.diagnostic.ContractException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Checks every document of a folder and prints a line for each: generated, compiled without a complaint of the
 * compiler, NullAway or doclint, and how many of its valid examples survive reading and writing.
 *
 * <p>{@code CorpusCheck FILE-OR-FOLDER…}; a folder that holds an {@code INDEX.tsv} is checked as that says, its first
 * column naming the documents. Exits with 1 when a document fails or loses an example.
 */
public final class CorpusCheck {
    private static final int SHOWN = 5;

    private final PrintStream out;
    private int documents;
    private int clean;
    private int examples;
    private int kept;

    private CorpusCheck(PrintStream out) {
        this.out = out;
    }

    /** Checks files and folders. */
    public static void main(String... arguments) throws Exception {
        CorpusCheck check = new CorpusCheck(System.out);
        for (String argument : arguments) {
            for (Path document : documents(Path.of(argument))) {
                check.check(document);
            }
        }
        System.exit(check.summary() ? 0 : 1);
    }

    private static List<Path> documents(Path argument) throws IOException {
        Path index = argument.resolve("INDEX.tsv");
        if (Files.exists(index)) {
            return Files.readAllLines(index).stream()
                    .skip(1)
                    .map(line -> argument.resolve(line.split("\t", 2)[0]))
                    .toList();
        }
        try (Stream<Path> paths = Files.walk(argument)) {
            return paths.filter(path -> path.toString().matches(".*\\.(json|ya?ml)"))
                    .sorted()
                    .toList();
        }
    }

    private void check(Path document) throws IOException, ReflectiveOperationException {
        documents++;
        List<String> details = new ArrayList<>();
        Path folder = Files.createTempDirectory("corpus");
        try {
            ContractReading reading = ContractReader.create().read(document);
            DocumentCheck found = DocumentCheck.of(reading, folder);
            examples += found.examples();
            kept += found.examples() - found.losses().size();
            details.addAll(found.complaints());
            details.addAll(found.losses());
            if (details.isEmpty()) {
                clean++;
            }
            out.printf(
                    Locale.ROOT,
                    "%-7s %5d files %4d complaints %5d of %5d examples kept  %s%n",
                    details.isEmpty() ? "ok" : "FAILED",
                    found.files(),
                    found.complaints().size(),
                    found.examples() - found.losses().size(),
                    found.examples(),
                    document);
        } catch (ContractException refused) {
            out.println("REFUSED " + document);
            refused.diagnostics().forEach(diagnostic -> details.add(diagnostic.format()));
        } finally {
            DocumentCheck.delete(folder);
        }
        details.stream().limit(SHOWN).forEach(detail -> out.println("    " + detail.replace("\n", "\n    ")));
        if (details.size() > SHOWN) {
            out.println("    … and " + (details.size() - SHOWN) + " more");
        }
    }

    private boolean summary() {
        out.printf(
                Locale.ROOT,
                "%d of %d documents are clean; %d of %d valid examples survive (%.2f %%)%n",
                clean,
                documents,
                kept,
                examples,
                examples == 0 ? 100.0 : 100.0 * kept / examples);
        return clean == documents;
    }
}
