package dev.chirograph.conformance;

import dev.chirograph.conformance.cases.CaseFactory;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.driver.Authenticator;
import dev.chirograph.conformance.driver.Credentials;
import dev.chirograph.conformance.driver.RestAssuredDriver;
import dev.chirograph.conformance.driver.Secrets;
import dev.chirograph.conformance.ledger.Ledger;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.ConformanceReport;
import dev.chirograph.conformance.report.ContractReport;
import dev.chirograph.conformance.report.ProgressListener;
import dev.chirograph.conformance.report.RunInformation;
import dev.chirograph.conformance.report.Summary;
import dev.chirograph.spec.model.Effect;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        CaseGate gate = new CaseGate(options);
        return contracts.stream()
                .flatMap(contract -> CaseFactory.cases(contract, options.kinds()).stream())
                .filter(gate::chosen)
                .toList();
    }

    /**
     * Sends the cases and judges the answers.
     *
     * @param listener is told of each case
     * @throws TargetUnreachableException when nothing listens at the target
     */
    public ConformanceReport execute(ProgressListener listener) {
        if (options.baseUrl() != null) {
            return execute(listener, null);
        }
        try (MockProvider mock = MockProvider.startAll(contracts, MockOptions.usual())) {
            return execute(listener, mock);
        }
    }

    private ConformanceReport execute(ProgressListener listener, @Nullable MockProvider mock) {
        Instant started = options.clock().instant();
        long start = System.nanoTime();
        URI base = options.baseUrl();
        Ledger ledger = Ledger.of(options.deviations(), base == null ? null : base.getHost());
        RequestPace pace = new RequestPace(options.requestsPerSecond(), options.requestBudget());
        List<ConformanceCase> cases = cases();
        Map<String, String> targets = new HashMap<>();
        Map<String, CaseRunner> runners = new HashMap<>();
        for (NamedContract contract : contracts) {
            URI target = mock == null ? java.util.Objects.requireNonNull(base) : mock.baseUrl(contract.name());
            Credentials credentials = mock == null ? options.credentials() : mock.credentials();
            targets.put(contract.name(), withoutSlash(target));
            runners.put(contract.name(), runner(contract, target, credentials, ledger, pace));
        }
        List<CaseReport> reports = new CaseQueue(options.workers(), listener)
                .run(cases, replayed -> java.util.Objects.requireNonNull(
                                runners.get(replayed.subject().name()))
                        .run(replayed));
        List<ContractReport> perContract = contracts.stream()
                .map(contract -> report(contract, String.valueOf(targets.get(contract.name())), cases, reports))
                .toList();
        boolean complete = options.only().isEmpty();
        return new ConformanceReport(
                new RunInformation(
                        mock != null,
                        options.allowed().stream().sorted().map(Effect::word).toList(),
                        options.only(),
                        started,
                        Duration.ofNanos(System.nanoTime() - start)),
                Summary.of(reports),
                perContract,
                reports,
                ledger.complaints(LocalDate.now(options.clock()), complete));
    }

    private CaseRunner runner(
            NamedContract contract, URI target, Credentials credentials, Ledger ledger, RequestPace pace) {
        Secrets secrets = Secrets.of(credentials);
        RestAssuredDriver driver = RestAssuredDriver.to(target, options.timeout());
        Authenticator authenticator =
                Authenticator.of(contract.contract(), driver, credentials, options.authentication(), secrets);
        return new CaseRunner(
                options,
                contract.contract(),
                withoutSlash(target),
                driver,
                authenticator,
                secrets,
                ledger,
                pace);
    }

    private static String withoutSlash(URI target) {
        String text = target.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    private static ContractReport report(
            NamedContract contract, String target, List<ConformanceCase> cases, List<CaseReport> reports) {
        List<ConformanceCase> own = new ArrayList<>();
        List<CaseReport> ownReports = new ArrayList<>();
        for (int index = 0; index < cases.size(); index++) {
            if (cases.get(index).subject().name().equals(contract.name())) {
                own.add(cases.get(index));
                ownReports.add(reports.get(index));
            }
        }
        return new ContractReport(
                contract.name(),
                contract.contract().info().title(),
                contract.contract().source(),
                target,
                Summary.of(ownReports),
                CoverageCount.of(contract.contract(), own, ownReports));
    }
}
