package dev.chirograph.conformance.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes every form of a report into one folder. */
public final class ReportFiles {
    private ReportFiles() {}

    /**
     * Writes {@code report.json}; the folder is made when it is missing, files of these names are replaced.
     *
     * @throws IOException when something cannot be written
     */
    public static void write(ConformanceReport report, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("report.json"), JsonReport.write(report), StandardCharsets.UTF_8);
    }
}
