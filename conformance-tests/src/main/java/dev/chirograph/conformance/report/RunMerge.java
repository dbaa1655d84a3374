package dev.chirograph.conformance.report;

import dev.chirograph.conformance.cases.Shard;
import dev.chirograph.conformance.ledger.Ledger;
import dev.chirograph.conformance.ledger.LedgerEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins the reports of all shards of one run. But for its times, the result is the report of the run as a whole: what
 * only the whole run knows, such as an entry of the ledger that no case needs any more, is judged here.
 */
public final class RunMerge {
    private RunMerge() {}

    /**
     * Joins reports.
     *
     * @param today the day on which entries of the ledger expire
     * @throws IllegalArgumentException when they are not all the shards of one run, with what is wrong
     */
    public static ConformanceReport of(List<ConformanceReport> shards, LocalDate today) {
        check(shards);
        ConformanceReport first = shards.get(0);
        List<CaseReport> cases = shards.stream()
                .flatMap(shard -> shard.cases().stream())
                .sorted(Comparator.comparingInt(CaseReport::position))
                .toList();
        if (cases.stream().map(CaseReport::id).distinct().count() < cases.size()) {
            throw new IllegalArgumentException("two of the reports hold the same case");
        }
        List<ContractReport> contracts = new ArrayList<>();
        for (ContractReport contract : first.contracts()) {
            contracts.add(contract(contract.name(), shards, cases));
        }
        List<Ledger.Use> uses = uses(shards);
        return new ConformanceReport(
                run(shards),
                Summary.of(cases),
                contracts,
                cases,
                Ledger.complaints(uses, today, first.run().only().isEmpty()),
                uses,
                null);
    }

    private static void check(List<ConformanceReport> shards) {
        Set<Integer> numbers = new HashSet<>();
        int count = 0;
        for (ConformanceReport report : shards) {
            String text = report.run().shard();
            Shard shard = text == null ? null : Shard.of(text).orElse(null);
            if (shard == null) {
                throw new IllegalArgumentException("a report of a whole run is among them");
            }
            if (count != 0 && shard.count() != count) {
                throw new IllegalArgumentException(
                        "shards of different counts are among them: of " + count + " and of " + shard.count());
            }
            count = shard.count();
            if (!numbers.add(shard.number())) {
                throw new IllegalArgumentException("shard " + shard.text() + " is among them twice");
            }
        }
        for (int number = 1; number <= count; number++) {
            if (!numbers.contains(number)) {
                throw new IllegalArgumentException("shard " + number + "/" + count + " is missing");
            }
        }
        if (shards.isEmpty()
                || shards.stream().map(RunMerge::subject).distinct().count() > 1) {
            throw new IllegalArgumentException("they are not of one run: contracts, targets or options differ");
        }
    }

    /** What all shards of one run have in common; each embedded mock provider has a port of its own. */
    private static String subject(ConformanceReport report) {
        List<String> contracts = report.contracts().stream()
                .map(contract -> contract.name() + " " + contract.source()
                        + (report.run().mock() ? "" : " " + contract.target()))
                .toList();
        return contracts + " " + report.run().allowed() + " " + report.run().only() + " "
                + report.run().mock();
    }

    private static RunInformation run(List<ConformanceReport> shards) {
        RunInformation first = shards.get(0).run();
        Instant started = shards.stream()
                .map(shard -> shard.run().started())
                .min(Comparator.naturalOrder())
                .orElse(first.started());
        Duration together = shards.stream().map(shard -> shard.run().duration()).reduce(Duration.ZERO, Duration::plus);
        int workers =
                shards.stream().mapToInt(shard -> shard.run().workers()).max().orElse(1);
        return new RunInformation(first.mock(), first.allowed(), first.only(), started, together, workers, null, null);
    }

    private static ContractReport contract(String name, List<ConformanceReport> shards, List<CaseReport> cases) {
        ContractReport joined = null;
        for (ConformanceReport shard : shards) {
            for (ContractReport contract : shard.contracts()) {
                if (contract.name().equals(name)) {
                    joined = joined == null
                            ? contract
                            : joined.withCoverage(joined.coverage().with(contract.coverage()));
                }
            }
        }
        List<CaseReport> own =
                cases.stream().filter(entry -> entry.contract().equals(name)).toList();
        if (joined == null) {
            throw new IllegalArgumentException("no report has the contract " + name);
        }
        return joined.withSummary(Summary.of(own));
    }

    private static List<Ledger.Use> uses(List<ConformanceReport> shards) {
        Map<LedgerEntry, Ledger.Use> uses = new LinkedHashMap<>();
        for (ConformanceReport shard : shards) {
            for (Ledger.Use use : shard.ledgerUses()) {
                uses.merge(
                        use.entry(),
                        use,
                        (one, other) -> new Ledger.Use(
                                one.entry(), one.replayed() || other.replayed(), one.met() || other.met()));
            }
        }
        return List.copyOf(uses.values());
    }
}
