package dev.chirograph.conformance;

import dev.chirograph.conformance.cases.CaseFactory;
import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.driver.Authenticator;
import dev.chirograph.conformance.driver.Credentials;
import dev.chirograph.conformance.driver.Driver;
import dev.chirograph.conformance.driver.HttpDriver;
import dev.chirograph.conformance.driver.PacedDriver;
import dev.chirograph.conformance.driver.Patience;
import dev.chirograph.conformance.driver.RequestPace;
import dev.chirograph.conformance.driver.Secrets;
import dev.chirograph.conformance.ledger.Ledger;
import dev.chirograph.conformance.mock.MockOptions;
import dev.chirograph.conformance.mock.MockProvider;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.scenario.Scenario;
import dev.chirograph.conformance.scenario.ScenarioRuns;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A target that is ready, and the cases that may be sent to it one by one, for those who drive the cases themselves.
 * Thread-safe; closing it ends the connections to the target, and the embedded mock provider.
 */
public final class ConformanceSession implements AutoCloseable {
    private final ConformanceOptions options;
    private final List<ConformanceCase> cases;
    private final Ledger ledger;
    private final @Nullable MockProvider mock;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, CaseRunner> runners = new HashMap<>();
    private final List<HttpDriver> connections = new ArrayList<>();
    private final ScenarioRuns scenarios;

    private ConformanceSession(
            List<NamedContract> contracts,
            ConformanceOptions options,
            List<ConformanceCase> cases,
            @Nullable MockProvider mock) {
        this.options = options;
        this.cases = sharded(cases, options);
        for (int index = 0; index < cases.size(); index++) {
            positions.put(cases.get(index).id(), index);
        }
        this.mock = mock;
        URI base = options.baseUrl();
        this.ledger = Ledger.of(options.deviations(), base == null ? null : base.getHost());
        RequestPace pace = new RequestPace(options.requestsPerSecond(), options.requestBudget(), options.sleeper());
        for (NamedContract contract : contracts) {
            URI target = mock == null ? Objects.requireNonNull(base) : mock.baseUrl(contract.name());
            Credentials credentials = mock == null ? options.credentials() : mock.credentials();
            targets.put(contract.name(), withoutSlash(target));
            runners.put(contract.name(), runner(contract, target, credentials, pace));
        }
        this.scenarios = new ScenarioRuns(
                contracts.stream()
                        .flatMap(contract -> scenarios(contract, options).stream())
                        .toList(),
                name -> Objects.requireNonNull(runners.get(name)));
    }

    /** Returns the cases that the options choose; nothing is sent. */
    static List<ConformanceCase> cases(List<NamedContract> contracts, ConformanceOptions options) {
        return sharded(whole(contracts, options), options);
    }

    private static List<ConformanceCase> whole(List<NamedContract> contracts, ConformanceOptions options) {
        CaseGate gate = new CaseGate(options);
        List<ConformanceCase> cases = new ArrayList<>();
        for (NamedContract contract : contracts) {
            CaseFactory.cases(contract, options.kinds()).stream()
                    .filter(gate::chosen)
                    .forEach(cases::add);
            scenarios(contract, options).forEach(scenario -> cases.addAll(scenario.cases()));
        }
        return List.copyOf(cases);
    }

    private static List<Scenario> scenarios(NamedContract contract, ConformanceOptions options) {
        if (!options.kinds().contains(CaseKind.SCENARIO)) {
            return List.of();
        }
        CaseGate gate = new CaseGate(options);
        return Scenario.of(contract).stream().filter(gate::chosen).toList();
    }

    private static List<ConformanceCase> sharded(List<ConformanceCase> whole, ConformanceOptions options) {
        CaseGate gate = new CaseGate(options);
        return whole.stream().filter(gate::inShard).toList();
    }

    static ConformanceSession open(List<NamedContract> contracts, ConformanceOptions options) {
        List<ConformanceCase> cases = whole(contracts, options);
        MockProvider mock = options.baseUrl() == null ? MockProvider.startAll(contracts, MockOptions.usual()) : null;
        return new ConformanceSession(contracts, options, cases, mock);
    }

    private CaseRunner runner(NamedContract contract, URI target, Credentials credentials, RequestPace pace) {
        Secrets secrets = Secrets.of(credentials);
        new SecretValues(contract.contract(), secrets).collect(options.binds());
        HttpDriver connected = HttpDriver.to(target, options.timeout());
        connections.add(connected);
        Driver driver = new PacedDriver(connected, pace, new Patience(options.patience(), options.clock()));
        Authenticator authenticator =
                Authenticator.of(contract.contract(), driver, credentials, options.authentication(), secrets);
        return new CaseRunner(options, contract, withoutSlash(target), driver, authenticator, secrets, ledger);
    }

    private static String withoutSlash(URI target) {
        String text = target.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /** Returns the cases that the options choose, in the order of contracts and operations. */
    public List<ConformanceCase> cases() {
        return cases;
    }

    /**
     * Sends one case and judges the answer; of a step, its whole scenario is replayed, once.
     *
     * @throws TargetUnreachableException when nothing listens at the target
     */
    public CaseReport run(ConformanceCase chosen) {
        CaseReport report = scenarios
                .report(chosen)
                .orElseGet(() -> Objects.requireNonNull(
                                runners.get(chosen.subject().name()))
                        .run(chosen));
        return report.at(positions.getOrDefault(chosen.id(), 0));
    }

    /** Returns the embedded mock provider; null when a target was named. */
    public @Nullable MockProvider mock() {
        return mock;
    }

    /** Returns the base URL of a contract's target. */
    String target(NamedContract contract) {
        return Objects.requireNonNull(targets.get(contract.name()));
    }

    /** Returns what is no longer true in the ledger, after every case was run. */
    public List<String> ledgerComplaints() {
        LocalDate today = LocalDate.now(options.clock());
        return options.shard() == null ? ledger.complaints(today, options.only().isEmpty()) : ledger.expired(today);
    }

    /** Returns what the run so far has to do with each entry of the ledger. */
    List<Ledger.Use> ledgerUses() {
        return ledger.uses();
    }

    /** Judges again what an earlier, aborted run has noted, by the ledger of this one. */
    CaseReport resumed(CaseReport noted) {
        Judgement judgement = Judgement.of(ledger, noted.id(), noted.findings(), LocalDate.now(options.clock()));
        return noted.judgedAs(judgement.verdict(), judgement.findings(), judgement.known());
    }

    @Override
    public void close() {
        connections.forEach(HttpDriver::close);
        if (mock != null) {
            mock.close();
        }
    }
}
