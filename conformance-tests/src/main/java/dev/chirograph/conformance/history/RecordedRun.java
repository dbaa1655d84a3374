package dev.chirograph.conformance.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A run as its JSON report says it.
 *
 * @param source name of the file
 * @param started when it began
 * @param targets base URL by name of contract; {@code mock} for the mock provider, which has another port every time
 * @param cases each case by its id, in the report's order
 * @param ledger complaints about known deviations
 * @param firstSeen when each difference was first seen, as far as the report tells
 */
public record RecordedRun(
        String source,
        Instant started,
        Map<String, String> targets,
        Map<String, RecordedCase> cases,
        List<String> ledger,
        Map<FieldKey, Instant> firstSeen) {

    /** Copies the collections, keeping their order. */
    public RecordedRun {
        targets = Map.copyOf(targets);
        cases = Collections.unmodifiableMap(new LinkedHashMap<>(cases));
        ledger = List.copyOf(ledger);
        firstSeen = Map.copyOf(firstSeen);
    }

    /**
     * What stays the same about a difference from run to run.
     *
     * @param caseId id of the case
     * @param check id of the check
     * @param field pointer without indices
     */
    public record FieldKey(String caseId, String check, String field) {}

    /** Returns the findings of a case in groups of one field and check. */
    static Map<FieldKey, List<RecordedFinding>> byField(RecordedCase entry) {
        Map<FieldKey, List<RecordedFinding>> groups = new LinkedHashMap<>();
        for (RecordedFinding finding : entry.findings()) {
            groups.computeIfAbsent(
                            new FieldKey(entry.id(), finding.check(), finding.field()), ignored -> new ArrayList<>())
                    .add(finding);
        }
        return groups;
    }

    /** Returns the target of a contract; empty when the run did not have it. */
    String target(String contract) {
        return targets.getOrDefault(contract, "");
    }
}
