package dev.chirograph.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.JsonReport;
import dev.chirograph.conformance.report.ReportReader;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Location;
import dev.chirograph.spec.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A file in which a run notes each judged case as soon as it is judged, so that a run that was aborted can be gone on
 * with. Its first line tells the target and the contracts; each further line is a case in the form of {@code report.json}.
 * A last line that was cut off does not count. Thread-safe.
 */
public final class RunJournal {
    private static final long LARGEST = 256L * 1024 * 1024;

    private final Path file;
    private final Map<String, CaseReport> noted;

    private RunJournal(Path file, Map<String, CaseReport> noted) {
        this.file = file;
        this.noted = Map.copyOf(noted);
    }

    /**
     * Opens the journal of a run; makes the file when it is not there.
     *
     * @throws ContractException when the file is no journal, or that of another run: other contracts, or another target
     * @throws IOException when it cannot be read or written
     */
    public static RunJournal open(Path file, List<NamedContract> contracts, ConformanceOptions options)
            throws IOException {
        String head = Json.write(head(contracts, options));
        if (!Files.exists(file) || Files.size(file) == 0) {
            Files.writeString(file, head + "\n", StandardCharsets.UTF_8);
            return new RunJournal(file, Map.of());
        }
        if (Files.size(file) > LARGEST) {
            throw failure(file, 0, "larger than " + LARGEST + " bytes");
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        List<String> lines = whole.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(head)) {
            throw failure(file, 1, "not the journal of a run of these contracts against this target");
        }
        Map<String, CaseReport> noted = new HashMap<>();
        for (int number = 2; number <= lines.size(); number++) {
            CaseReport entry = read(file, number, lines.get(number - 1));
            noted.put(entry.id(), entry);
        }
        if (whole.length() < text.length()) {
            Files.writeString(file, whole, StandardCharsets.UTF_8);
        }
        return new RunJournal(file, noted);
    }

    private static ObjectNode head(List<NamedContract> contracts, ConformanceOptions options) {
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        head.put("journal", 1);
        head.put(
                "target", options.baseUrl() == null ? "mock" : options.baseUrl().toString());
        ObjectNode sums = head.putObject("contracts");
        for (NamedContract contract : contracts) {
            CRC32 sum = new CRC32();
            sum.update(Json.write(contract.contract().document()).getBytes(StandardCharsets.UTF_8));
            sums.put(contract.name(), Long.toHexString(sum.getValue()));
        }
        return head;
    }

    private static CaseReport read(Path file, int number, String line) {
        try {
            JsonNode entry = Json.read(line);
            return ReportReader.entry(entry).orElseThrow(() -> failure(file, number, "not a case of a report"));
        } catch (JsonProcessingException e) {
            throw failure(file, number, "not JSON: " + Json.reason(e));
        }
    }

    private static ContractException failure(Path file, int line, String message) {
        Location place = new Location(file.toString(), line, line == 0 ? 0 : 1, "#");
        return new ContractException(List.of(new Diagnostic(Severity.ERROR, "run-journal", message, place, null)));
    }

    /** Returns how an earlier run judged a case; empty when it did not get to it. */
    Optional<CaseReport> noted(String caseId) {
        @Nullable CaseReport entry = noted.get(caseId);
        return Optional.ofNullable(entry);
    }

    /** Returns how many cases an earlier run has judged. */
    public int size() {
        return noted.size();
    }

    synchronized void note(CaseReport report) {
        try {
            Files.writeString(
                    file,
                    Json.write(JsonReport.entry(report)) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
