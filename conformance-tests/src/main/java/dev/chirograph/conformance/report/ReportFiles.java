package dev.chirograph.conformance.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes every form of a report into one folder. */
public final class ReportFiles {
    private ReportFiles() {}

    /**
     * Writes {@code report.json}, {@code report.html}, {@code junit.xml}, {@code report.sarif} and {@code summary.md}; the
     * folder is made when it is missing, files of these names are replaced.
     *
     * @throws IOException when something cannot be written
     */
    public static void write(ConformanceReport report, Path folder) throws IOException {
        Files.createDirectories(folder);
        write(folder, "report.json", JsonReport.write(report));
        write(folder, "report.html", HtmlReport.write(report));
        write(folder, "junit.xml", JUnitReport.write(report));
        write(folder, "report.sarif", SarifReport.write(report));
        write(folder, "summary.md", MarkdownReport.write(report));
    }

    private static void write(Path folder, String name, String text) throws IOException {
        AtomicFile.write(folder.resolve(name), text);
    }
}
