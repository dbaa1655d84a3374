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
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds traffic that others made and recorded to contracts: requests and answers. Nothing is sent.
 *
 * <p>An exchange belongs to a contract when its address begins with the base URL that the options name, else with a server
 * of the contract. Preflight requests (CORS) are left out.
 */
public final class TrafficRun {
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
        TrafficSorting sorting = new TrafficSorting(options.only());
        Map<NamedContract, TrafficJudge> judges = new LinkedHashMap<>();
        for (NamedContract contract : contracts) {
            TrafficJudge judge = new TrafficJudge(contract, ledger, today);
            judges.put(contract, judge);
            sorting.add(addresses(contract), judge);
        }
        HarReader.read(archive, sorting::take);
        if (sorting.belonging() == 0) {
            throw new NothingRecorded(
                    "No exchange in " + archive + " belongs to "
                            + String.join(
                                    ", ",
                                    contracts.stream().map(NamedContract::name).toList()) + "; it holds "
                            + (sorting.origins().isEmpty()
                                    ? "none at all"
                                    : "those of " + String.join(", ", sorting.origins()))
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
                        new RunInformation.Traffic(
                                archive.toString(),
                                sorting.entries(),
                                sorting.reports().size())),
                Summary.of(sorting.reports()),
                contracts.stream()
                        .map(contract -> report(contract, judges.get(contract), sorting))
                        .toList(),
                sorting.reports(),
                ledger.complaints(today, false));
    }

    private ContractReport report(NamedContract contract, @Nullable TrafficJudge judge, TrafficSorting sorting) {
        List<CaseReport> own = sorting.reports().stream()
                .filter(report -> report.contract().equals(contract.name()))
                .toList();
        List<ConformanceCase> chosenCases = new ArrayList<>();
        List<CaseReport> chosenReports = new ArrayList<>();
        for (int index = 0; judge != null && index < judge.reports().size(); index++) {
            if (sorting.chosen(judge.reports().get(index))) {
                chosenCases.add(judge.cases().get(index));
                chosenReports.add(judge.reports().get(index));
            }
        }
        return new ContractReport(
                contract.name(),
                contract.contract().info().title(),
                contract.contract().source(),
                String.join(", ", addresses(contract).names()),
                Summary.of(own),
                CoverageCount.of(contract.contract(), chosenCases, chosenReports));
    }

    /** What was mistyped must not look like a run in which everything passed. */
    private void checkPatterns(Path archive, TrafficSorting sorting) throws NothingRecorded {
        for (String pattern : options.only()) {
            boolean operation = contracts.stream()
                    .flatMap(contract -> contract.contract().operations().stream())
                    .anyMatch(candidate -> Globs.matches(pattern, candidate.id()));
            if (!operation && !sorting.fitting().contains(pattern)) {
                throw new NothingRecorded(
                        "No operation, and no exchange in " + archive + ", fits '" + pattern + "'.", false);
            }
        }
        if (sorting.reports().isEmpty()) {
            throw new NothingRecorded(
                    "None of the exchanges in " + archive + " fits '" + String.join("' or '", options.only()) + "'.",
                    false);
        }
    }
}
