package dev.chirograph.conformance.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes what earlier runs tell as the member {@code history} of the JSON report. */
final class HistoryJson {
    private HistoryJson() {}

    static ObjectNode write(HistoryReport history) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode runs = node.putArray("runs");
        history.runs().forEach(run -> runs.add(run.toString()));
        ArrayNode findings = node.putArray("findings");
        for (FindingTimeline timeline : history.timelines()) {
            ObjectNode entry = findings.addObject();
            entry.put("case", timeline.caseId());
            entry.put("check", timeline.check());
            entry.put("field", timeline.field());
            entry.put("firstSeen", timeline.firstSeen().toString());
            entry.put("lastSeen", timeline.lastSeen().toString());
            entry.put("state", timeline.state().word());
            entry.put("timeline", timeline.signs());
        }
        return node;
    }
}
