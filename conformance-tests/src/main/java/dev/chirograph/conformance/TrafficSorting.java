package dev.chirograph.conformance;

import dev.chirograph.conformance.ledger.Globs;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.traffic.BaseAddresses;
import dev.chirograph.conformance.traffic.TrafficEntry;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives each exchange of a recording to the contract that it belongs to, and keeps the reports of those that are chosen. Used
 * by one thread.
 */
final class TrafficSorting {
    private static final int MOST_EXCHANGES = 10_000;
    private static final int MOST_HOSTS = 20;

    private final List<String> only;
    private final List<Destination> destinations = new ArrayList<>();
    private final List<CaseReport> reports = new ArrayList<>();
    private final TreeSet<String> origins = new TreeSet<>();
    private final Set<String> fitting = new HashSet<>();
    private int entries;
    private int belonging;

    /**
     * Makes one.
     *
     * @param only patterns of operationIds and case ids, of which one must fit; empty for all
     */
    TrafficSorting(List<String> only) {
        this.only = only;
    }

    /** Where exchanges may belong: the addresses of a contract, and who judges them. */
    private record Destination(BaseAddresses addresses, TrafficJudge judge) {}

    void add(BaseAddresses addresses, TrafficJudge judge) {
        destinations.add(new Destination(addresses, judge));
    }

    /** Returns how many exchanges there are. */
    int entries() {
        return entries;
    }

    /** Returns how many of them belong to a contract. */
    int belonging() {
        return belonging;
    }

    /** Returns the first of the origins that were called, sorted. */
    Set<String> origins() {
        return origins;
    }

    /** Returns the patterns that fit an exchange. */
    Set<String> fitting() {
        return fitting;
    }

    /** Returns what was found in the exchanges that are chosen. */
    List<CaseReport> reports() {
        return reports;
    }

    boolean chosen(CaseReport report) {
        return only.isEmpty() || only.stream().anyMatch(pattern -> fits(pattern, report));
    }

    private static boolean fits(String pattern, CaseReport report) {
        return Globs.matches(pattern, report.id()) || Globs.matches(pattern, report.operation());
    }

    /** Takes the next exchange. */
    void take(TrafficEntry entry) {
        entries++;
        if (origins.size() < MOST_HOSTS) {
            origins.add(entry.address().origin());
        }
        if (preflight(entry)) {
            return;
        }
        for (Destination destination : destinations) {
            Optional<BaseAddresses.Place> place = destination.addresses().place(entry.address());
            if (place.isPresent()) {
                if (reports.size() == MOST_EXCHANGES) {
                    throw tooMany(entry);
                }
                add(destination.judge().judge(entry, place.get()));
                return;
            }
        }
    }

    private static boolean preflight(TrafficEntry entry) {
        return entry.request().method().equals("OPTIONS")
                && entry.request()
                        .headers()
                        .first("Access-Control-Request-Method")
                        .isPresent();
    }

    private static ContractException tooMany(TrafficEntry entry) {
        return new ContractException(List.of(new Diagnostic(
                Severity.ERROR,
                "har",
                "more than " + MOST_EXCHANGES + " exchanges belong to the contracts; divide the recording",
                entry.place(),
                null)));
    }

    private void add(CaseReport report) {
        belonging++;
        only.stream().filter(pattern -> fits(pattern, report)).forEach(fitting::add);
        if (chosen(report)) {
            reports.add(report);
        }
    }
}
