package dev.chirograph.conformance.history;

import dev.chirograph.conformance.history.RecordedRun.FieldKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a run differs from an earlier one.
 *
 * @param before the earlier run
 * @param after the later run
 * @param changes differences that came, went, or are another; in the order of the later run, those that went last
 * @param added ids of cases that only the later run has
 * @param removed ids of cases that only the earlier run has
 * @param unsent ids of cases that the earlier run sent and the later one has, but could not or may not send
 * @param ledger complaints about known deviations that only the later run has
 */
public record RunComparison(
        RecordedRun before,
        RecordedRun after,
        List<Change> changes,
        List<String> added,
        List<String> removed,
        List<RecordedCase> unsent,
        List<String> ledger) {

    /** Copies the lists. */
    public RunComparison {
        changes = List.copyOf(changes);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        unsent = List.copyOf(unsent);
        ledger = List.copyOf(ledger);
    }

    /** What became of a difference. */
    public enum Kind {
        NEW("new"),
        GONE("gone"),
        CHANGED("changed");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Returns the word that is shown. */
        public String word() {
            return word;
        }
    }

    /**
     * A difference that is not the same in both runs.
     *
     * @param before null for a new one
     * @param after null for one that is gone
     */
    public record Change(
            Kind kind,
            String caseId,
            @Nullable RecordedFinding before,
            @Nullable RecordedFinding after) {

        /** Returns the finding that is there, the later one where both are. */
        public RecordedFinding finding() {
            RecordedFinding present = after == null ? before : after;
            if (present == null) {
                throw new IllegalStateException("a change has a finding");
            }
            return present;
        }

        /** Returns whether it is worse than before: it is new or breaks clients now, and the ledger does not have it. */
        public boolean worse() {
            return switch (kind) {
                case GONE -> false;
                case NEW -> !finding().known();
                case CHANGED ->
                    !finding().known()
                            && before != null
                            && (before.known()
                                    || (!before.breaking() && finding().breaking()));
            };
        }
    }

    /** Compares. */
    public static RunComparison of(RecordedRun before, RecordedRun after) {
        List<Change> changes = new ArrayList<>();
        List<RecordedCase> unsent = new ArrayList<>();
        for (RecordedCase entry : after.cases().values()) {
            RecordedCase earlier = before.cases().get(entry.id());
            if (earlier != null && earlier.sent() && !entry.sent()) {
                unsent.add(entry);
            } else {
                compare(entry.id(), groups(earlier), groups(entry), changes);
            }
        }
        changes.sort(java.util.Comparator.comparing(change -> change.kind() == Kind.GONE));
        return new RunComparison(
                before,
                after,
                changes,
                without(after.cases().keySet(), before.cases().keySet()),
                without(before.cases().keySet(), after.cases().keySet()),
                unsent,
                after.ledger().stream()
                        .filter(complaint -> !before.ledger().contains(complaint))
                        .toList());
    }

    private static List<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(id -> !others.contains(id)).toList();
    }

    private static Map<FieldKey, List<RecordedFinding>> groups(@Nullable RecordedCase entry) {
        return entry == null ? new LinkedHashMap<>() : RecordedRun.byField(entry);
    }

    private static void compare(
            String caseId,
            Map<FieldKey, List<RecordedFinding>> before,
            Map<FieldKey, List<RecordedFinding>> after,
            List<Change> changes) {
        Set<FieldKey> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        for (FieldKey key : keys) {
            List<RecordedFinding> left = before.getOrDefault(key, List.of());
            List<RecordedFinding> right = after.getOrDefault(key, List.of());
            for (int index = 0; index < Math.max(left.size(), right.size()); index++) {
                RecordedFinding earlier = index < left.size() ? left.get(index) : null;
                RecordedFinding later = index < right.size() ? right.get(index) : null;
                if (earlier == null) {
                    changes.add(new Change(Kind.NEW, caseId, null, later));
                } else if (later == null) {
                    changes.add(new Change(Kind.GONE, caseId, earlier, null));
                } else if (!same(earlier, later)) {
                    changes.add(new Change(Kind.CHANGED, caseId, earlier, later));
                }
            }
        }
    }

    private static boolean same(RecordedFinding left, RecordedFinding right) {
        return left.message().equals(right.message())
                && left.breaking() == right.breaking()
                && left.known() == right.known();
    }

    /** Returns whether the runs say the same. */
    public boolean same() {
        return changes.isEmpty() && added.isEmpty() && removed.isEmpty() && unsent.isEmpty() && ledger.isEmpty();
    }

    /**
     * Returns whether the later run is worse: a finding is new or breaks clients now, a case can no longer be tested, or an
     * entry of the ledger is no longer true.
     */
    public boolean worse() {
        return changes.stream().anyMatch(Change::worse)
                || unsent.stream().anyMatch(entry -> entry.verdict().equals("not-testable"))
                || !ledger.isEmpty();
    }

    /** Returns the changes of a kind. */
    public List<Change> of(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }
}
