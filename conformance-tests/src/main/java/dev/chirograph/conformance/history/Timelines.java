package dev.chirograph.conformance.history;

import dev.chirograph.conformance.history.RecordedRun.FieldKey;
import dev.chirograph.conformance.report.FindingTimeline;
import dev.chirograph.conformance.report.FindingTimeline.Presence;
import dev.chirograph.conformance.report.FindingTimeline.State;
import dev.chirograph.conformance.report.HistoryReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows each difference through the runs. Runs against another target say nothing of this one. */
final class Timelines {
    private final List<RecordedRun> runs;
    private final List<Set<FieldKey>> found;
    private final RecordedRun latest;

    private Timelines(List<RecordedRun> runs) {
        this.runs = runs;
        this.latest = runs.get(runs.size() - 1);
        this.found = runs.stream().map(Timelines::keys).toList();
    }

    static HistoryReport of(List<RecordedRun> earlier, RecordedRun latest) {
        List<RecordedRun> all = new ArrayList<>(earlier);
        all.add(latest);
        return new Timelines(all).report();
    }

    private static Set<FieldKey> keys(RecordedRun run) {
        Set<FieldKey> keys = new LinkedHashSet<>();
        run.cases()
                .values()
                .forEach(entry -> keys.addAll(RecordedRun.byField(entry).keySet()));
        return keys;
    }

    private HistoryReport report() {
        Map<FieldKey, Instant> remembered = new HashMap<>();
        for (RecordedRun run : runs) {
            run.firstSeen().forEach((key, time) -> remembered.merge(key, time, Timelines::earlier));
        }
        // Findings of this run first, in its order; then what earlier runs found of the same target, the latest first.
        Set<FieldKey> keys = new LinkedHashSet<>(found.get(found.size() - 1));
        for (int index = runs.size() - 2; index >= 0; index--) {
            keys.addAll(found.get(index));
        }
        List<FindingTimeline> timelines = new ArrayList<>();
        for (FieldKey key : keys) {
            FindingTimeline timeline = timeline(key, remembered);
            if (timeline.found() > 0) {
                timelines.add(timeline);
            }
        }
        return new HistoryReport(runs.stream().map(RecordedRun::started).toList(), timelines);
    }

    private static Instant earlier(Instant left, Instant right) {
        return left.isBefore(right) ? left : right;
    }

    private FindingTimeline timeline(FieldKey key, Map<FieldKey, Instant> remembered) {
        List<Presence> presences = new ArrayList<>();
        Instant first = remembered.getOrDefault(key, Instant.MAX);
        Instant last = Instant.MIN;
        for (int index = 0; index < runs.size(); index++) {
            Presence presence = presence(key, index);
            presences.add(presence);
            if (presence == Presence.FOUND) {
                first = earlier(first, runs.get(index).started());
                last = runs.get(index).started();
            }
        }
        return new FindingTimeline(
                key.caseId(), key.check(), key.field(), first, last, state(presences, first), presences);
    }

    private Presence presence(FieldKey key, int index) {
        RecordedRun run = runs.get(index);
        RecordedCase entry = run.cases().get(key.caseId());
        if (entry == null || !entry.sent() || !sameTarget(run, entry.contract())) {
            return Presence.UNTESTED;
        }
        return found.get(index).contains(key) ? Presence.FOUND : Presence.ABSENT;
    }

    private boolean sameTarget(RecordedRun run, String contract) {
        return run.target(contract).equals(latest.target(contract));
    }

    private State state(List<Presence> presences, Instant first) {
        int end = presences.size() - 1;
        if (presences.get(end) != Presence.FOUND) {
            return presences.get(end) == Presence.ABSENT ? State.GONE : State.UNTESTED;
        }
        for (int index = end - 1; index >= 0; index--) {
            if (presences.get(index) == Presence.FOUND) {
                return State.PERSISTING;
            }
            if (presences.get(index) == Presence.ABSENT) {
                boolean before = presences.subList(0, index).contains(Presence.FOUND)
                        || first.isBefore(runs.get(index).started());
                return before ? State.RETURNED : State.NEW;
            }
        }
        return first.isBefore(latest.started()) ? State.PERSISTING : State.NEW;
    }
}
