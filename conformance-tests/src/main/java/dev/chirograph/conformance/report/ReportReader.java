package dev.chirograph.conformance.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.history.JsonPlaces;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Location;
import dev.chirograph.spec.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        String name = file.toString();
        if (Files.size(file) > LARGEST) {
            throw failure(new Location(name, 0, 0, "#"), "larger than " + LARGEST + " bytes");
        }
        try {
            return read(name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw failure(new Location(name, 0, 0, "#"), "not UTF-8");
        }
    }

    private static ConformanceReport read(String name, String text) {
        JsonNode root;
        try {
            root = Json.read(text);
        } catch (JsonProcessingException e) {
            Location place =
                    e.getLocation() == null ? new Location(name, 0, 0, "#") : JsonPlaces.at(name, e.getLocation(), "");
            throw failure(place, "not JSON: " + e.getOriginalMessage());
        }
        try {
            return ReportNodes.report(new ReportNode(root, ""));
        } catch (ReportNode.Mistake e) {
            Location place = JsonPlaces.of(name, text, Set.of(e.pointer())).get(e.pointer());
            throw failure(place == null ? new Location(name, 0, 0, "#") : place, String.valueOf(e.getMessage()));
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

    private static ContractException failure(Location place, String message) {
        return new ContractException(List.of(new Diagnostic(Severity.ERROR, "report", message, place, null)));
    }
}
