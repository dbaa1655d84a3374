package dev.chirograph.conformance.report;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.history.JsonFile;
import dev.chirograph.spec.diagnostic.ContractException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Reads {@code report.json} back into a report, without loss. */
public final class ReportReader {
    private static final long LARGEST = 256L * 1024 * 1024;

    private ReportReader() {}

    /**
     * Reads a report.
     *
     * @throws ContractException when it is not a report that this version wrote, with the place of the first mistake
     * @throws IOException when it cannot be read
     */
    public static ConformanceReport read(Path file) throws IOException {
        JsonFile json = JsonFile.read(file, LARGEST, "report");
        try {
            return ReportNodes.report(new ReportNode(json.root(), ""));
        } catch (ReportNode.Mistake e) {
            throw new ContractException(json.complaints(Map.of(e.pointer(), String.valueOf(e.getMessage()))));
        }
    }

    /** Reads one case; empty when it is none. */
    public static Optional<CaseReport> entry(JsonNode node) {
        try {
            return Optional.of(ReportNodes.entry(new ReportNode(node, "")));
        } catch (ReportNode.Mistake e) {
            return Optional.empty();
        }
    }
}
