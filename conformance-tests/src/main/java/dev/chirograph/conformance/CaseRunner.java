package dev.chirograph.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.conformance.cases.CaseCredentials;
import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.cases.RequestValues;
import dev.chirograph.conformance.check.Checks;
import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.check.Observation;
import dev.chirograph.conformance.check.Severity;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.driver.Authenticator;
import dev.chirograph.conformance.driver.Authorization;
import dev.chirograph.conformance.driver.Driver;
import dev.chirograph.conformance.driver.Secrets;
import dev.chirograph.conformance.driver.TransportFailure;
import dev.chirograph.conformance.ledger.Ledger;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.scenario.Scenario;
import dev.chirograph.conformance.scenario.StepSender;
import dev.chirograph.conformance.schema.SchemaValidator;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.schema.TypedText;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Parameter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Sends and judges the cases of one contract. Thread-safe. */
final class CaseRunner implements StepSender {
    private final ConformanceOptions options;
    private final Contract contract;
    private final CaseGate gate;
    private final Driver driver;
    private final Authenticator authenticator;
    private final SchemaValidator validator;
    private final Ledger ledger;
    private final CaseReporter reporter;

    CaseRunner(
            ConformanceOptions options,
            Contract contract,
            String baseUrl,
            Driver driver,
            Authenticator authenticator,
            Secrets secrets,
            Ledger ledger) {
        this.options = options;
        this.contract = contract;
        this.gate = new CaseGate(options);
        this.driver = driver;
        this.authenticator = authenticator;
        this.validator = SchemaValidator.of(contract);
        this.ledger = ledger;
        this.reporter = new CaseReporter(contract, baseUrl, secrets);
    }

    /**
     * Sends and judges one case.
     *
     * @throws TargetUnreachableException when nothing listens at the target
     */
    CaseReport run(ConformanceCase chosen) {
        ConformanceCase bound = bound(chosen);
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
    public Map<String, String> binds() {
        return options.binds();
    }

    private CaseReport authorized(ConformanceCase bound, Function<Observation, List<Finding>> further) {
        try {
            Authorization authorization = authenticator.authorize(bound);
            if (authorization instanceof Authorization.Granted granted) {
                return sent(bound, granted, further);
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
        long start = System.nanoTime();
        try {
            WireAnswer answer = driver.send(granted.request());
            Duration duration = Duration.ofNanos(System.nanoTime() - start);
            Observation observation = Observation.of(replayed, answer, validator);
            List<Finding> findings = new ArrayList<>(Checks.judge(observation));
            findings.addAll(further.apply(observation));
            return judged(
                    replayed,
                    granted.shown(),
                    findings,
                    answer,
                    observation.body().text(),
                    duration);
        } catch (TransportFailure e) {
            if (e.kind() != TransportFailure.Kind.NO_ANSWER) {
                throw e;
            }
            Duration duration = Duration.ofNanos(System.nanoTime() - start);
            Finding finding = new Finding(
                    Checks.TRANSPORT,
                    Severity.BREAKING,
                    "",
                    String.valueOf(e.getMessage()),
                    contract.locator().locate(replayed.operation().pointer()),
                    null,
                    null);
            return judged(replayed, granted.shown(), List.of(finding), null, "", duration);
        }
    }

    private CaseReport judged(
            ConformanceCase replayed,
            WireRequest shown,
            List<Finding> findings,
            @org.jspecify.annotations.Nullable WireAnswer answer,
            String text,
            Duration duration) {
        Ledger.Split split = ledger.split(replayed.id(), findings, LocalDate.now(options.clock()));
        Verdict verdict = Checks.verdict(split.unknown());
        if (verdict == Verdict.PASS && !split.known().isEmpty()) {
            verdict = Verdict.KNOWN;
        }
        List<Finding> ordered = new ArrayList<>(split.known());
        ordered.addAll(split.unknown());
        return reporter.sent(replayed, verdict, ordered, split.known().size(), shown, answer, text, duration);
    }

    /** Values that the user knows of his account take the place of documented ones. */
    private ConformanceCase bound(ConformanceCase chosen) {
        // What a scenario sends is said by the scenario; its inputs are bound, not its parameters.
        if (options.binds().isEmpty()
                || chosen.kind() == CaseKind.SCENARIO
                || chosen.credentials().kind() != CaseCredentials.Kind.PROPER) {
            return chosen;
        }
        RequestValues values = chosen.request();
        for (Map.Entry<Parameter, JsonNode> entry :
                chosen.request().parameters().entrySet()) {
            Parameter parameter = entry.getKey();
            String exact = options.binds().get(chosen.operation().id() + "." + parameter.name());
            String value = exact != null ? exact : options.binds().get(parameter.name());
            boolean constant = parameter.schema().enumeration().size() == 1;
            if (value != null && !constant) {
                JsonNode typed = TypedText.read(value, SchemaView.of(contract, parameter.schema()));
                values = values.with(parameter, typed.isNull() ? TextNode.valueOf(value) : typed);
            }
        }
        return chosen.withRequest(values);
    }
}
