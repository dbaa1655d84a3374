package dev.chirograph.conformance.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.conformance.report.AtomicFile;
import dev.chirograph.conformance.report.ConformanceReport;
import dev.chirograph.conformance.report.JsonReport;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder with a JSON file for each run. It keeps the latest 100; when a finding was first seen is remembered beyond that.
 *
 * <p>Files of other names are left alone. Several processes may use one folder: a run is written in one step, under a name
 * of its own.
 */
public final class RunHistory {
    /** How many runs are kept. */
    public static final int MOST_RUNS = 100;

    private static final Pattern NAME = Pattern.compile("run-[0-9]{8}T[0-9]{9}Z-[0-9a-f]{8}\\.json");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final List<RecordedRun> runs;

    private RunHistory(Path folder, List<RecordedRun> runs) {
        this.folder = folder;
        this.runs = runs;
    }

    /**
     * Reads the runs of a folder; the latest 100 by their names.
     *
     * @param folder need not exist
     * @throws ContractException when one of them is not what a run wrote, with every complaint of every file
     * @throws IOException when it cannot be read
     */
    public static RunHistory read(Path folder) throws IOException {
        List<RecordedRun> runs = new ArrayList<>();
        List<Diagnostic> complaints = new ArrayList<>();
        List<Path> files = files(folder);
        for (Path file : files.subList(Math.max(0, files.size() - MOST_RUNS), files.size())) {
            try {
                runs.add(RunReader.read(file));
            } catch (ContractException e) {
                complaints.addAll(e.diagnostics());
            }
        }
        if (!complaints.isEmpty()) {
            throw new ContractException(complaints);
        }
        runs.sort(Comparator.comparing(RecordedRun::started));
        return new RunHistory(folder, List.copyOf(runs));
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child ->
                            NAME.matcher(child.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    /** Returns the runs, oldest first. */
    public List<RecordedRun> runs() {
        return runs;
    }

    /** Returns the report with what the runs tell of it; nothing is written. */
    public ConformanceReport told(ConformanceReport report) {
        return report.withHistory(Timelines.of(runs, RecordedReport.of(report)));
    }

    /**
     * Adds a run, and removes the files of the oldest ones where there are more than 100.
     *
     * @return the report with what earlier runs tell
     * @throws IOException when it cannot be written
     */
    public ConformanceReport add(ConformanceReport report) throws IOException {
        ConformanceReport told = told(report);
        Files.createDirectories(folder);
        String text = Json.write(entry(told)) + "\n";
        AtomicFile.write(
                folder.resolve("run-" + TIME.format(report.run().started()) + "-" + fingerprint(text) + ".json"), text);
        List<Path> files = files(folder);
        for (Path old : files.subList(0, Math.max(0, files.size() - MOST_RUNS))) {
            Files.deleteIfExists(old);
        }
        return told;
    }

    /** What only a reader of the report needs is left out: an entry is read again in every later run. */
    private static ObjectNode entry(ConformanceReport report) {
        ObjectNode tree = JsonReport.tree(report);
        tree.path("cases").forEach(entry -> ((ObjectNode) entry).remove(List.of("curl", "provenance")));
        return tree;
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
