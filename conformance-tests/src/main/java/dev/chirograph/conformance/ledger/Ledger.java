package dev.chirograph.conformance.ledger;

import dev.chirograph.conformance.check.Checks;
import dev.chirograph.conformance.check.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The known deviations, and which of them a run has met. One ledger serves one run; thread-safe.
 *
 * <p>Known deviations are replayed like everything else: an entry that has expired, that matches nothing, or whose case
 * now passes, fails the run.
 */
public final class Ledger {
    private final List<LedgerEntry> entries;
    private final Set<LedgerEntry> replayed = new HashSet<>();
    private final Set<LedgerEntry> met = new HashSet<>();

    private Ledger(List<LedgerEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Returns a ledger without entries. */
    public static Ledger empty() {
        return new Ledger(List.of());
    }

    /**
     * Returns the entries that hold for a target.
     *
     * @param host of the target; null for the embedded mock provider
     */
    public static Ledger of(List<LedgerEntry> entries, @Nullable String host) {
        return new Ledger(entries.stream()
                .filter(entry ->
                        entry.environment() == null || entry.environment().equals(host))
                .toList());
    }

    /**
     * What a case's findings are worth beside the ledger.
     *
     * @param known those that the ledger has
     * @param unknown the rest
     */
    public record Split(List<Finding> known, List<Finding> unknown) {}

    /** Divides the findings of a case that was sent, and remembers what was met. */
    public synchronized Split split(String caseId, List<Finding> findings, LocalDate today) {
        List<Finding> known = new ArrayList<>();
        List<Finding> unknown = new ArrayList<>(findings);
        for (LedgerEntry entry : entries) {
            if (entry.covers(caseId)) {
                replayed.add(entry);
                List<Finding> covered = findings.stream().filter(entry::covers).toList();
                if (!covered.isEmpty()) {
                    met.add(entry);
                }
                if (!entry.expires().isBefore(today)) {
                    covered.stream().filter(unknown::remove).forEach(known::add);
                }
            }
        }
        return new Split(known, unknown);
    }

    /**
     * What a run has to do with an entry.
     *
     * @param entry the entry
     * @param replayed whether a case that it speaks of was sent
     * @param met whether what it tolerates was found
     */
    public record Use(LedgerEntry entry, boolean replayed, boolean met) {}

    /** Returns what the run so far has to do with each entry. */
    public synchronized List<Use> uses() {
        return entries.stream()
                .map(entry -> new Use(entry, replayed.contains(entry), met.contains(entry)))
                .toList();
    }

    /**
     * Returns a complaint for each entry that is no longer true, with its place.
     *
     * @param complete whether every case was chosen, so that an entry that met none is wrong
     */
    public synchronized List<String> complaints(LocalDate today, boolean complete) {
        return complaints(uses(), today, complete);
    }

    /** Returns the complaints about entries of which only their use in a run, or in all parts of one, is known. */
    public static List<String> complaints(List<Use> uses, LocalDate today, boolean complete) {
        List<String> complaints = new ArrayList<>();
        for (Use use : uses) {
            LedgerEntry entry = use.entry();
            // What is flaky is as it should be some of the time.
            boolean stale = use.replayed() && !use.met() && !entry.check().equals(Checks.FLAKY);
            if (entry.expires().isBefore(today)) {
                complaints.add(complaint(entry, "expired on " + entry.expires(), "expired-deviation"));
            } else if (stale) {
                complaints.add(
                        complaint(entry, entry.check() + " no longer finds this; remove the entry", "stale-deviation"));
            } else if (complete && !use.replayed()) {
                complaints.add(complaint(entry, "no case that was sent has this id", "unmatched-deviation"));
            }
        }
        return complaints;
    }

    /** Returns the complaints that a part of a run allows: whether a finding is gone, only the whole run knows. */
    public synchronized List<String> expired(LocalDate today) {
        return complaints(
                uses().stream()
                        .filter(use -> use.entry().expires().isBefore(today))
                        .toList(),
                today,
                false);
    }

    private static String complaint(LedgerEntry entry, String message, String id) {
        return entry.place().place() + ": error: " + entry.cases() + ": " + message + " [" + id + "]";
    }
}
