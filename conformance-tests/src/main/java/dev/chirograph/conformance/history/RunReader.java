package dev.chirograph.conformance.history;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.history.RecordedRun.FieldKey;
import dev.chirograph.conformance.report.JsonReport;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads {@code report.json} and the entries of a history; complains about everything at once, each with its place. */
public final class RunReader {
    private static final long LARGEST = 64L * 1024 * 1024;

    private final String file;
    private final Map<String, String> complaints = new LinkedHashMap<>();

    private RunReader(String file) {
        this.file = file;
    }

    /**
     * Reads a report.
     *
     * @param path a JSON file of at most 64 MiB
     * @throws ContractException when it is not a report of a run, with every complaint
     * @throws IOException when it cannot be read
     */
    public static RecordedRun read(Path path) throws IOException {
        JsonFile json = JsonFile.read(path, LARGEST, "recorded-run");
        RunReader reader = new RunReader(json.name());
        RecordedRun run = reader.run(json.root());
        if (!reader.complaints.isEmpty()) {
            throw new ContractException(json.complaints(reader.complaints).stream()
                    .sorted(Comparator.comparingInt(
                                    (Diagnostic found) -> found.location().line())
                            .thenComparingInt(found -> found.location().column()))
                    .toList());
        }
        return run;
    }

    private RecordedRun run(JsonNode root) {
        if (!root.isObject() || root.path("format").asInt() != JsonReport.FORMAT) {
            complaints.put("", "not the report of a run: \"format\" is not " + JsonReport.FORMAT);
            return new RecordedRun(file, Instant.EPOCH, Map.of(), Map.of(), List.of(), Map.of());
        }
        boolean mock = root.at("/run/mock").asBoolean();
        Map<String, String> targets = new HashMap<>();
        List<JsonNode> contracts = list(root, "", "contracts");
        for (int index = 0; index < contracts.size(); index++) {
            String place = "/contracts/" + index;
            String target = text(contracts.get(index), place, "target");
            targets.put(text(contracts.get(index), place, "name"), mock ? "mock" : target);
        }
        Map<String, RecordedCase> cases = new LinkedHashMap<>();
        List<JsonNode> entries = list(root, "", "cases");
        for (int index = 0; index < entries.size(); index++) {
            RecordedCase entry = entry(entries.get(index), "/cases/" + index);
            if (cases.put(entry.id(), entry) != null) {
                complaints.put("/cases/" + index, "a second case has the id \"" + entry.id() + "\"");
            }
        }
        return new RecordedRun(
                file,
                instant(root.path("run"), "/run", "started"),
                targets,
                cases,
                list(root, "", "ledger").stream().map(JsonNode::asText).collect(Collectors.toList()),
                firstSeen(root.path("history")));
    }

    private RecordedCase entry(JsonNode node, String place) {
        List<RecordedFinding> findings = new ArrayList<>();
        List<JsonNode> nodes = list(node, place, "findings");
        for (int index = 0; index < nodes.size(); index++) {
            findings.add(finding(nodes.get(index), place + "/findings/" + index));
        }
        return new RecordedCase(
                text(node, place, "id"),
                text(node, place, "contract"),
                text(node, place, "verdict"),
                node.has("status") || !findings.isEmpty(),
                findings);
    }

    private RecordedFinding finding(JsonNode node, String place) {
        String severity = text(node, place, "severity");
        if (!severity.isEmpty() && !severity.equals("breaking") && !severity.equals("compatible")) {
            complaints.put(place + "/severity", "\"severity\" is breaking or compatible");
        }
        return new RecordedFinding(
                text(node, place, "check"),
                text(node, place, "pointer"),
                text(node, place, "message"),
                severity.equals("breaking"),
                node.path("known").asBoolean(),
                text(node, place, "contract"));
    }

    private Map<FieldKey, Instant> firstSeen(JsonNode history) {
        Map<FieldKey, Instant> firstSeen = new HashMap<>();
        if (!history.isMissingNode()) {
            List<JsonNode> findings = list(history, "/history", "findings");
            for (int index = 0; index < findings.size(); index++) {
                JsonNode finding = findings.get(index);
                String place = "/history/findings/" + index;
                firstSeen.put(
                        new FieldKey(
                                text(finding, place, "case"),
                                text(finding, place, "check"),
                                text(finding, place, "field")),
                        instant(finding, place, "firstSeen"));
            }
        }
        return firstSeen;
    }

    private List<JsonNode> list(JsonNode node, String place, String name) {
        List<JsonNode> items = new ArrayList<>();
        if (node.path(name).isArray()) {
            node.path(name).forEach(items::add);
        } else {
            complaints.put(node.has(name) ? place + "/" + name : place, "\"" + name + "\" is a list");
        }
        return items;
    }

    private String text(JsonNode node, String place, String name) {
        if (node.path(name).isTextual()) {
            return node.path(name).textValue();
        }
        complaints.put(node.has(name) ? place + "/" + name : place, "\"" + name + "\" is a text");
        return "";
    }

    private Instant instant(JsonNode node, String place, String name) {
        String text = text(node, place, name);
        try {
            return text.isEmpty() ? Instant.EPOCH : Instant.parse(text);
        } catch (DateTimeParseException e) {
            complaints.put(place + "/" + name, "\"" + name + "\" is a time such as 2026-01-31T12:00:00Z");
            return Instant.EPOCH;
        }
    }
}
