package dev.chirograph.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.cases.SessionOperations;
import dev.chirograph.conformance.check.Checks;
import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.check.Observation;
import dev.chirograph.conformance.check.Severity;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.driver.Authenticator;
import dev.chirograph.conformance.driver.Authorization;
import dev.chirograph.conformance.driver.Driver;
import dev.chirograph.conformance.driver.Patience;
import dev.chirograph.conformance.driver.Secrets;
import dev.chirograph.conformance.driver.TransportFailure;
import dev.chirograph.conformance.ledger.Ledger;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.scenario.RetryWait;
import dev.chirograph.conformance.scenario.Scenario;
import dev.chirograph.conformance.scenario.StepSender;
import dev.chirograph.conformance.schema.Validators;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Effect;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends and judges the cases of one contract. Thread-safe. */
final class CaseRunner implements StepSender {
    private final ConformanceOptions options;
    private final Contract contract;
    private final CaseGate gate;
    private final Driver driver;
    private final Authenticator authenticator;
    private final Validators validators;
    private final Ledger ledger;
    private final Repetition repetition;
    private final CaseReporter reporter;
    private final Set<String> sessions;
    private final @Nullable AccountValues account;

    CaseRunner(
            ConformanceOptions options,
            NamedContract subject,
            String baseUrl,
            Driver driver,
            Authenticator authenticator,
            Secrets secrets,
            Ledger ledger) {
        this.options = options;
        this.contract = subject.contract();
        this.gate = new CaseGate(options);
        this.driver = driver;
        this.authenticator = authenticator;
        this.validators = Validators.of(contract);
        this.ledger = ledger;
        this.repetition = new Repetition(contract, options, ledger);
        this.reporter = new CaseReporter(contract, baseUrl, secrets);
        this.sessions = SessionOperations.of(contract);
        // The embedded mock provider knows the documented values, and pairs answers with them.
        this.account = options.baseUrl() == null ? null : new AccountValues(subject, this::read);
    }

    /**
     * Sends and judges one case.
     *
     * @throws TargetUnreachableException when nothing listens at the target
     */
    CaseReport run(ConformanceCase chosen) {
        ConformanceCase bound = BoundValues.bind(chosen, options.binds());
        if (bound.notTestable() != null) {
            return reporter.unsent(bound, Verdict.NOT_TESTABLE, bound.notTestable());
        }
        String refusal = gate.refusal(bound).orElse(null);
        if (refusal != null) {
            return reporter.unsent(bound, Verdict.SKIPPED_UNSAFE, refusal);
        }
        return authorized(bound, observation -> List.of());
    }

    @Override
    public CaseReport send(ConformanceCase step, Function<Observation, List<Finding>> further) {
        return authorized(step, further);
    }

    @Override
    public CaseReport unsent(ConformanceCase step, Verdict verdict, String reason) {
        return reporter.unsent(step, verdict, reason);
    }

    @Override
    public Optional<String> refusal(Scenario scenario) {
        return gate.refusal(scenario);
    }

    @Override
    public RetryWait waiting() {
        return new RetryWait(new Patience(options.patience(), options.clock()), options.sleeper());
    }

    @Override
    public Map<String, String> binds() {
        return options.binds();
    }

    private CaseReport authorized(ConformanceCase bound, Function<Observation, List<Finding>> further) {
        try {
            ConformanceCase filled = account == null || bound.kind() == CaseKind.SCENARIO ? bound : account.fill(bound);
            if (filled.notTestable() != null) {
                return reporter.unsent(filled, Verdict.NOT_TESTABLE, filled.notTestable());
            }
            Authorization authorization = authenticator.authorize(filled);
            if (authorization instanceof Authorization.Granted granted) {
                return sent(filled, granted, further);
            }
            String missing = ((Authorization.Missing) authorization).reason();
            return reporter.unsent(bound, Verdict.NOT_TESTABLE, "credentials are missing: " + missing);
        } catch (TransportFailure e) {
            String message = String.valueOf(e.getMessage());
            return switch (e.kind()) {
                case UNREACHABLE -> throw new TargetUnreachableException(message);
                case NOT_SENT -> reporter.unsent(bound, Verdict.NOT_TESTABLE, message);
                case NO_ANSWER -> reporter.unsent(bound, Verdict.NOT_TESTABLE, "logging in failed: " + message);
            };
        }
    }

    private CaseReport sent(
            ConformanceCase replayed, Authorization.Granted granted, Function<Observation, List<Finding>> further)
            throws TransportFailure {
        Attempt first = attempt(replayed, granted, further);
        Attempt settled = repeatable(replayed)
                ? repetition.settled(replayed, first, () -> attempt(replayed, granted, observation -> List.of()))
                : first;
        Judgement judgement = Judgement.of(ledger, replayed.id(), settled.findings(), today());
        return reporter.sent(replayed, judgement, granted.shown(), settled);
    }

    private Attempt attempt(
            ConformanceCase replayed, Authorization.Granted granted, Function<Observation, List<Finding>> further)
            throws TransportFailure {
        long start = System.nanoTime();
        try {
            WireAnswer answer = driver.send(granted.request());
            Duration duration = Duration.ofNanos(System.nanoTime() - start);
            Observation observation = Observation.of(replayed, answer, validators);
            List<Finding> findings = new ArrayList<>(Checks.judge(observation));
            findings.addAll(further.apply(observation));
            succeeded(observation).ifPresent(body -> remember(replayed, body));
            return new Attempt(
                    findings,
                    answer,
                    observation.body().text(),
                    observation.body().value(),
                    duration);
        } catch (TransportFailure e) {
            if (e.kind() != TransportFailure.Kind.NO_ANSWER) {
                throw e;
            }
            Finding finding = new Finding(
                    Checks.TRANSPORT,
                    Severity.BREAKING,
                    "",
                    String.valueOf(e.getMessage()),
                    contract.locator().locate(replayed.operation().pointer()),
                    "an answer",
                    "none that is usable");
            return new Attempt(List.of(finding), null, "", null, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private void remember(ConformanceCase replayed, JsonNode body) {
        if (account != null && replayed.kind() != CaseKind.SCENARIO) {
            account.remember(replayed, body);
        }
    }

    private static Optional<JsonNode> succeeded(Observation observation) {
        boolean success = observation.answer().status() / 100 == 2 && observation.comparable();
        return success ? Optional.ofNullable(observation.body().value()) : Optional.empty();
    }

    /** Asks for values that a case needs. */
    private Optional<JsonNode> read(ConformanceCase source) throws TransportFailure {
        if (gate.refusal(source).isEmpty()
                && authenticator.authorize(source) instanceof Authorization.Granted granted) {
            try {
                return succeeded(Observation.of(source, driver.send(granted.request()), validators));
            } catch (TransportFailure e) {
                if (e.kind() != TransportFailure.Kind.NO_ANSWER) {
                    throw e;
                }
            }
        }
        return Optional.empty();
    }

    /** The embedded mock provider always answers alike, and a request that changes something is not sent twice. */
    private boolean repeatable(ConformanceCase replayed) {
        return options.baseUrl() != null
                && replayed.kind() != CaseKind.SCENARIO
                && replayed.operation().effectOrDefault() == Effect.READ
                && !sessions.contains(replayed.operation().id());
    }

    private LocalDate today() {
        return LocalDate.now(options.clock());
    }
}
