package dev.chirograph.conformance;

import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.ConformanceReport;
import dev.chirograph.conformance.report.ContractReport;
import dev.chirograph.conformance.report.ProgressListener;
import dev.chirograph.conformance.report.RunInformation;
import dev.chirograph.conformance.report.Summary;
import dev.chirograph.spec.model.Effect;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Replays the exchanges of contracts against a target and judges every answer.
 *
 * <pre>{@code
 * ConformanceReport report = ConformanceRun.of(List.of(new NamedContract("lightlayer", contract)),
 *         ConformanceOptions.builder().build()).execute(ProgressListener.NONE);
 * }</pre>
 */
public final class ConformanceRun {
    private final List<NamedContract> contracts;
    private final ConformanceOptions options;

    private ConformanceRun(List<NamedContract> contracts, ConformanceOptions options) {
        this.contracts = List.copyOf(contracts);
        this.options = options;
    }

    /**
     * Returns a run.
     *
     * @param contracts at least one, each with a name of its own
     * @throws IllegalArgumentException when there is none, or two have one name
     */
    public static ConformanceRun of(List<NamedContract> contracts, ConformanceOptions options) {
        if (contracts.isEmpty()) {
            throw new IllegalArgumentException("at least one contract is needed");
        }
        if (contracts.stream().map(NamedContract::name).distinct().count() < contracts.size()) {
            throw new IllegalArgumentException("two contracts have the same name");
        }
        return new ConformanceRun(contracts, options);
    }

    /** Returns the cases that the options choose, in the order in which they are reported; nothing is sent. */
    public List<ConformanceCase> cases() {
        return ConformanceSession.cases(contracts, options);
    }

    /** Returns what would be sent, in the order of the cases; nothing is. */
    public List<PlannedRequest> plan() {
        return PlannedRequest.of(contracts, options, cases());
    }

    /** Makes the target ready without sending anything; the caller runs the cases and closes the session. */
    public ConformanceSession open() {
        return ConformanceSession.open(contracts, options);
    }

    /**
     * Sends the cases and judges the answers.
     *
     * @param listener is told of each case
     * @throws TargetUnreachableException when nothing listens at the target
     */
    public ConformanceReport execute(ProgressListener listener) {
        return execute(listener, null);
    }

    /**
     * Sends the cases that an earlier, aborted run did not get to, and judges the answers.
     *
     * @param listener is told of each case
     * @param journal what the earlier run has noted, and where this one notes each case; null for a run from the start
     * @throws TargetUnreachableException when nothing listens at the target
     */
    public ConformanceReport execute(ProgressListener listener, @Nullable RunJournal journal) {
        Instant started = options.clock().instant();
        long start = System.nanoTime();
        try (ConformanceSession session = open()) {
            List<CaseReport> reports = new CaseQueue(workers(session), listener)
                    .run(session.cases(), chosen -> run(session, chosen, journal));
            List<ContractReport> perContract = contracts.stream()
                    .map(contract -> report(contract, session, reports))
                    .toList();
            return new ConformanceReport(
                    new RunInformation(
                            session.mock() != null,
                            options.allowed().stream()
                                    .sorted()
                                    .map(Effect::word)
                                    .toList(),
                            options.only(),
                            started,
                            Duration.ofNanos(System.nanoTime() - start),
                            workers(session),
                            options.shard() == null ? null : options.shard().text(),
                            null),
                    Summary.of(reports),
                    perContract,
                    reports,
                    session.ledgerComplaints(),
                    session.ledgerUses(),
                    null);
        }
    }

    private static CaseReport run(ConformanceSession session, ConformanceCase chosen, @Nullable RunJournal journal) {
        Optional<CaseReport> noted = journal == null ? Optional.empty() : journal.noted(chosen.id());
        if (noted.isPresent()) {
            return session.resumed(noted.get());
        }
        CaseReport report = session.run(chosen);
        if (journal != null && report.judged() && chosen.kind() != CaseKind.SCENARIO) {
            journal.note(report);
        }
        return report;
    }

    /** The embedded mock provider is nobody's account: it may be asked as fast as the machine can. */
    private int workers(ConformanceSession session) {
        return session.mock() == null
                ? options.workers()
                : Math.max(options.workers(), Math.min(4, Runtime.getRuntime().availableProcessors()));
    }

    private static ContractReport report(NamedContract contract, ConformanceSession session, List<CaseReport> reports) {
        List<ConformanceCase> own = new ArrayList<>();
        List<CaseReport> ownReports = new ArrayList<>();
        for (int index = 0; index < reports.size(); index++) {
            if (reports.get(index).contract().equals(contract.name())) {
                own.add(session.cases().get(index));
                ownReports.add(reports.get(index));
            }
        }
        return new ContractReport(
                contract.name(),
                contract.contract().info().title(),
                contract.contract().source(),
                session.target(contract),
                Summary.of(ownReports),
                CoverageCount.of(contract.contract(), own, ownReports));
    }
}
