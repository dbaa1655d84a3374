package dev.chirograph.conformance;

import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.ledger.Globs;
import dev.chirograph.conformance.ledger.Ledger;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.ConformanceReport;
import dev.chirograph.conformance.report.ContractReport;
import dev.chirograph.conformance.report.RunInformation;
import dev.chirograph.conformance.report.Summary;
import dev.chirograph.conformance.traffic.BaseAddresses;
import dev.chirograph.conformance.traffic.HarReader;
import dev.chirograph.conformance.traffic.TrafficEntry;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Severity;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Holds traffic that others made and recorded to contracts: requests and answers. Nothing is sent.
 *
 * <p>An exchange belongs to a contract when its address begins with the base URL that the options name, else with a server
 * of the contract. Preflight requests (CORS) are left out.
 */
public final class TrafficRun {
    private static final int MOST_EXCHANGES = 10_000;
    private static final int MOST_HOSTS = 20;

    private final List<NamedContract> contracts;
    private final ConformanceOptions options;

    private TrafficRun(List<NamedContract> contracts, ConformanceOptions options) {
        this.contracts = List.copyOf(contracts);
        this.options = options;
    }

    /**
     * Returns a run.
     *
     * @param contracts at least one, each with a name of its own
     * @param options of which base URL, patterns, known deviations and clock count
     */
    public static TrafficRun of(List<NamedContract> contracts, ConformanceOptions options) {
        return new TrafficRun(contracts, options);
    }

    /**
     * Returns the names of contracts to which no exchange can belong: no base URL is given, and their servers name no host.
     */
    public List<String> withoutAddress() {
        return contracts.stream()
                .filter(contract -> addresses(contract).names().isEmpty())
                .map(NamedContract::name)
                .toList();
    }

    private BaseAddresses addresses(NamedContract contract) {
        return BaseAddresses.of(contract.contract(), options.baseUrl());
    }

    /**
     * Thrown when nothing of a recording belongs to the contracts, or a pattern chooses nothing: a run without a single case
     * must not look like one that passed.
     */
    public static final class NothingRecorded extends Exception {
        private static final long serialVersionUID = 1;

        private final boolean foreign;

        NothingRecorded(String message, boolean foreign) {
            super(message);
            this.foreign = foreign;
        }

        /** Returns whether no exchange belongs to the contracts at all, so that another base URL may be meant. */
        public boolean foreign() {
            return foreign;
        }
    }

    /**
     * Reads and judges a recording.
     *
     * @param archive an HTTP archive (HAR 1.2)
     * @throws NothingRecorded when no exchange belongs to the contracts; the message names the hosts that there are. Also
     *     when no exchange is chosen, or a pattern fits neither an operation nor an exchange
     * @throws dev.chirograph.spec.diagnostic.ContractException when the file is no such archive
     * @throws IOException when it cannot be read
     */
    public ConformanceReport execute(Path archive) throws IOException, NothingRecorded {
        Instant started = options.clock().instant();
        long start = System.nanoTime();
        URI base = options.baseUrl();
        Ledger ledger = Ledger.of(options.deviations(), base == null ? null : base.getHost());
        LocalDate today = LocalDate.now(options.clock());
        Map<NamedContract, BaseAddresses> addresses = new LinkedHashMap<>();
        Map<NamedContract, TrafficJudge> judges = new LinkedHashMap<>();
        for (NamedContract contract : contracts) {
            addresses.put(contract, addresses(contract));
            judges.put(contract, new TrafficJudge(contract, ledger, today));
        }
        Sorting sorting = new Sorting(addresses, judges);
        HarReader.read(archive, sorting::take);
        if (sorting.belonging == 0) {
            throw new NothingRecorded(
                    "No exchange in " + archive + " belongs to "
                            + String.join(
                                    ", ",
                                    contracts.stream().map(NamedContract::name).toList()) + "; it holds "
                            + (sorting.origins.isEmpty()
                                    ? "none at all"
                                    : "those of " + String.join(", ", sorting.origins))
                            + ".",
                    true);
        }
        checkPatterns(archive, sorting);
        return new ConformanceReport(
                new RunInformation(
                        false,
                        List.of(),
                        options.only(),
                        started,
                        Duration.ofNanos(System.nanoTime() - start),
                        1,
                        null,
                        new RunInformation.Traffic(archive.toString(), sorting.entries, sorting.reports.size())),
                Summary.of(sorting.reports),
                contracts.stream()
                        .map(contract ->
                                report(contract, addresses.get(contract), judges.get(contract), sorting.reports))
                        .toList(),
                sorting.reports,
                ledger.complaints(today, false));
    }

    private ContractReport report(
            NamedContract contract,
            @Nullable BaseAddresses addresses,
            @Nullable TrafficJudge judge,
            List<CaseReport> reports) {
        List<CaseReport> own = reports.stream()
                .filter(report -> report.contract().equals(contract.name()))
                .toList();
        List<ConformanceCase> chosenCases = new ArrayList<>();
        List<CaseReport> chosenReports = new ArrayList<>();
        for (int index = 0; judge != null && index < judge.reports().size(); index++) {
            if (chosen(judge.reports().get(index))) {
                chosenCases.add(judge.cases().get(index));
                chosenReports.add(judge.reports().get(index));
            }
        }
        return new ContractReport(
                contract.name(),
                contract.contract().info().title(),
                contract.contract().source(),
                addresses == null ? "" : String.join(", ", addresses.names()),
                Summary.of(own),
                CoverageCount.of(contract.contract(), chosenCases, chosenReports));
    }

    private boolean chosen(CaseReport report) {
        return options.only().isEmpty() || options.only().stream().anyMatch(pattern -> fits(pattern, report));
    }

    private static boolean fits(String pattern, CaseReport report) {
        return Globs.matches(pattern, report.id()) || Globs.matches(pattern, report.operation());
    }

    /** What was mistyped must not look like a run in which everything passed. */
    private void checkPatterns(Path archive, Sorting sorting) throws NothingRecorded {
        for (String pattern : options.only()) {
            boolean operation = contracts.stream()
                    .flatMap(contract -> contract.contract().operations().stream())
                    .anyMatch(candidate -> Globs.matches(pattern, candidate.id()));
            if (!operation && !sorting.fitting.contains(pattern)) {
                throw new NothingRecorded(
                        "No operation, and no exchange in " + archive + ", fits '" + pattern + "'.", false);
            }
        }
        if (sorting.reports.isEmpty()) {
            throw new NothingRecorded(
                    "None of the exchanges in " + archive + " fits '" + String.join("' or '", options.only()) + "'.",
                    false);
        }
    }

    /** Gives each exchange to the contract that it belongs to. */
    private final class Sorting {
        private final Map<NamedContract, BaseAddresses> addresses;
        private final Map<NamedContract, TrafficJudge> judges;
        private final List<CaseReport> reports = new ArrayList<>();
        private final TreeSet<String> origins = new TreeSet<>();
        private final Set<String> fitting = new HashSet<>();
        private int entries;
        private int belonging;

        Sorting(Map<NamedContract, BaseAddresses> addresses, Map<NamedContract, TrafficJudge> judges) {
            this.addresses = addresses;
            this.judges = judges;
        }

        void take(TrafficEntry entry) {
            entries++;
            if (origins.size() < MOST_HOSTS) {
                origins.add(entry.address().origin());
            }
            boolean preflight = entry.request().method().equals("OPTIONS")
                    && entry.request()
                            .headers()
                            .first("Access-Control-Request-Method")
                            .isPresent();
            if (preflight) {
                return;
            }
            for (Map.Entry<NamedContract, TrafficJudge> judge : judges.entrySet()) {
                Optional<BaseAddresses.Place> place = Optional.ofNullable(addresses.get(judge.getKey()))
                        .flatMap(bases -> bases.place(entry.address()));
                if (place.isPresent()) {
                    if (reports.size() == MOST_EXCHANGES) {
                        throw new ContractException(List.of(new Diagnostic(
                                Severity.ERROR,
                                "har",
                                "more than " + MOST_EXCHANGES
                                        + " exchanges belong to the contracts; divide the recording",
                                entry.place(),
                                null)));
                    }
                    add(judge.getValue().judge(entry, place.get()));
                    return;
                }
            }
        }

        private void add(CaseReport report) {
            belonging++;
            options.only().stream().filter(pattern -> fits(pattern, report)).forEach(fitting::add);
            if (chosen(report)) {
                reports.add(report);
            }
        }
    }
}
