package dev.chirograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Runs common verbs once, unseen, so that a JVM started with {@code -XX:ArchiveClassesAtExit} archives the classes they
 * load. The launcher does that on first use; nothing else calls this class.
 *
 * <p>There are two archives, since what a process maps counts as its memory: one for the verbs that meet a provider, and a
 * small one for all others.
 */
public final class ClassArchiveTraining {
    private static final String TRAINING_DOCUMENT = "training.json";

    private ClassArchiveTraining() {}

    /**
     * Runs the verbs. How they end does not matter: an archive of fewer classes only makes a later start slower.
     *
     * @param arguments {@code provider} for the verbs that meet a provider; the others without it
     * @throws IOException when there is no temporary folder
     */
    public static void main(String[] arguments) throws IOException {
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        System.setErr(System.out);
        Path folder = Files.createTempDirectory("chirograph");
        try {
            for (List<String> run : List.of(arguments).contains("provider") ? meetings(folder) : others(folder)) {
                String[] verb = run.toArray(new String[0]);
                Chirograph.commandLine(verb)
                        .setOut(new PrintWriter(Writer.nullWriter()))
                        .setErr(new PrintWriter(Writer.nullWriter()))
                        .execute(verb);
            }
        } finally {
            delete(folder);
        }
        System.exit(0);
    }

    private static List<List<String>> meetings(Path folder) {
        String report = folder.resolve("report").toString();
        return List.of(List.of("conform", "lightlayer", "limestone", "--report", report));
    }

    private static List<List<String>> others(Path folder) throws IOException {
        String document = trainingDocument(folder).toString();
        return List.of(
                List.of("--help"),
                List.of("contracts"),
                List.of("lint", "lightlayer"),
                List.of("generate", "lightlayer", "--package", "training", "--output", output(folder, "first")),
                List.of("generate", document, "--package", "training", "--output", output(folder, "second")));
    }

    private static String output(Path folder, String name) {
        return folder.resolve(name).toString();
    }

    /** Makes a file of a document that uses more of OpenAPI than the bundled contracts do, and is JSON. */
    private static Path trainingDocument(Path folder) throws IOException {
        Path file = folder.resolve(TRAINING_DOCUMENT);
        try (InputStream document = Objects.requireNonNull(
                ClassArchiveTraining.class.getResourceAsStream(TRAINING_DOCUMENT), TRAINING_DOCUMENT)) {
            Files.copy(document, file);
        }
        return file;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
