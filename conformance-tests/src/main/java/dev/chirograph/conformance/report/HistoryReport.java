package dev.chirograph.conformance.report;

import dev.chirograph.conformance.check.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What earlier runs tell of a run.
 *
 * @param runs when each run that is kept began, oldest first; the last is the run itself
 * @param timelines each difference that one of the runs found
 */
public record HistoryReport(List<Instant> runs, List<FindingTimeline> timelines) {

    /** Copies the lists. */
    public HistoryReport {
        runs = List.copyOf(runs);
        timelines = List.copyOf(timelines);
    }

    /** Returns the timeline of a finding of the latest run. */
    public Optional<FindingTimeline> of(String caseId, Finding finding) {
        String field = FindingTimeline.field(finding.pointer());
        return timelines.stream()
                .filter(timeline -> timeline.caseId().equals(caseId)
                        && timeline.check().equals(finding.check())
                        && timeline.field().equals(field))
                .findFirst();
    }

    /** Returns the differences that are in a state. */
    public List<FindingTimeline> in(FindingTimeline.State state) {
        return timelines.stream().filter(timeline -> timeline.state() == state).toList();
    }
}
