package dev.chirograph.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.cases.CaseCredentials;
import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.cases.ErrorAnswers;
import dev.chirograph.conformance.cases.Expectation;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.check.Checks;
import dev.chirograph.conformance.check.DecodedBody;
import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.check.Observation;
import dev.chirograph.conformance.check.Severity;
import dev.chirograph.conformance.check.Verdict;
import dev.chirograph.conformance.driver.Secrets;
import dev.chirograph.conformance.ledger.Ledger;
import dev.chirograph.conformance.mock.JudgedRequest;
import dev.chirograph.conformance.mock.RequestFault;
import dev.chirograph.conformance.mock.RequestJudge;
import dev.chirograph.conformance.report.CaseReport;
import dev.chirograph.conformance.report.CurlLine;
import dev.chirograph.conformance.schema.Validators;
import dev.chirograph.conformance.traffic.BaseAddresses;
import dev.chirograph.conformance.traffic.TrafficEntry;
import dev.chirograph.conformance.wire.ContentType;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges recorded exchanges by one contract. Not thread-safe. */
final class TrafficJudge {
    /** What can be said of an answer whose body was not recorded, or that is an error the contract leaves open. */
    private static final Set<String> WITHOUT_BODY = Set.of("status", "auth", "content-type", "header");

    private final NamedContract subject;
    private final RequestJudge requests;
    private final Validators validators;
    private final Ledger ledger;
    private final LocalDate today;
    private final List<ConformanceCase> cases = new ArrayList<>();
    private final List<CaseReport> reports = new ArrayList<>();

    TrafficJudge(NamedContract subject, Ledger ledger, LocalDate today) {
        this.subject = subject;
        this.requests = RequestJudge.of(subject.contract());
        this.validators = Validators.of(subject.contract());
        this.ledger = ledger;
        this.today = today;
    }

    /** Returns the cases of exchanges that call an operation, as far as they were judged. */
    List<ConformanceCase> cases() {
        return cases;
    }

    /** Returns the reports of {@link #cases()}, in their order. */
    List<CaseReport> reports() {
        return reports;
    }

    /** Judges an exchange that belongs to the contract. */
    CaseReport judge(TrafficEntry entry, BaseAddresses.Place place) {
        WireRequest request = entry.request().withTarget(place.target());
        JudgedRequest judged = requests.judge(request).orElse(null);
        Secrets secrets = new Secrets();
        TrafficSecrets hidden = new TrafficSecrets(subject.contract(), secrets);
        hidden.collect(request, judged, entry.answer());
        WireRequest shown = hidden.shown(request, judged);
        if (judged == null) {
            return unknown(entry, place.base(), request, shown, secrets);
        }
        ConformanceCase replayed = replayed(entry, judged, Expectation.Outcome.SUCCESS);
        if (failed(replayed, entry.answer())) {
            replayed = replayed(entry, judged, Expectation.Outcome.ERROR);
        }
        List<Finding> findings = new ArrayList<>();
        judged.faults().forEach(fault -> findings.add(finding(fault)));
        CaseReporter reporter = new CaseReporter(subject.contract(), place.base(), secrets);
        CaseReport report = report(reporter, replayed, entry, findings, shown);
        cases.add(replayed);
        reports.add(report);
        return report;
    }

    private CaseReport report(
            CaseReporter reporter,
            ConformanceCase replayed,
            TrafficEntry entry,
            List<Finding> findings,
            WireRequest shown) {
        WireAnswer answer = entry.answer();
        boolean cached = answer != null && answer.status() == 304;
        if (answer == null || cached) {
            if (findings.isEmpty()) {
                String reason = cached ? "the answer came from a cache (304)" : "no answer was recorded";
                return reporter.unsent(replayed, Verdict.NOT_TESTABLE, reason + "; " + replayed.note());
            }
            return judged(reporter, replayed, findings, shown, null, null);
        }
        Observation observation = Observation.of(replayed, answer, validators);
        boolean open = replayed.expected().outcome() == Expectation.Outcome.ERROR && answer.status() / 100 == 2;
        for (Finding finding : Checks.judge(observation)) {
            if ((entry.complete() && !open) || WITHOUT_BODY.contains(finding.check())) {
                findings.add(finding);
            }
        }
        return judged(reporter, replayed, findings, shown, answer, observation.body());
    }

    private CaseReport judged(
            CaseReporter reporter,
            ConformanceCase replayed,
            List<Finding> findings,
            WireRequest shown,
            @Nullable WireAnswer answer,
            @Nullable DecodedBody body) {
        Judgement judgement = Judgement.of(ledger, replayed.id(), findings, today);
        // Thousands of answers that are as they should be would fill the memory, and no report shows them.
        String kept = findings.isEmpty() || body == null ? "" : body.text();
        JsonNode value = body == null ? null : body.value();
        return reporter.sent(replayed, judgement, shown, new Attempt(findings, answer, kept, value, Duration.ZERO));
    }

    private Finding finding(RequestFault fault) {
        Severity severity = fault.kind() == RequestFault.Kind.UNDOCUMENTED ? Severity.COMPATIBLE : Severity.BREAKING;
        return new Finding(
                Checks.REQUEST,
                severity,
                fault.pointer(),
                fault.text(),
                subject.contract().locator().locate(fault.rule()),
                null,
                null);
    }

    private ConformanceCase replayed(TrafficEntry entry, JudgedRequest judged, Expectation.Outcome outcome) {
        Operation operation = judged.operation();
        return new ConformanceCase(
                subject.name() + "/" + operation.id() + "/entry-" + entry.number(),
                subject,
                operation,
                CaseKind.RECORDED,
                judged.values(),
                CaseCredentials.PROPER,
                expectation(judged, entry.answer(), outcome),
                "recorded at " + entry.place().place(),
                null);
    }

    /** A documented answer is the measure only for the request and the status that it is documented for. */
    private Expectation expectation(JudgedRequest judged, @Nullable WireAnswer answer, Expectation.Outcome outcome) {
        Operation operation = judged.operation();
        Response response =
                answer == null ? null : operation.responseFor(answer.status()).orElse(null);
        MediaType mediaType = answer == null || response == null ? null : mediaType(response, answer);
        DocumentedExchange documented = judged.documented();
        boolean comparable = documented != null
                && response != null
                && documented.response() != null
                && documented.response().pointer().equals(response.pointer())
                && ErrorAnswers.isError(subject.contract(), documented) == (outcome == Expectation.Outcome.ERROR);
        return comparable && documented != null
                ? new Expectation(outcome, operation.responses(), documented.responseMediaType(), documented.answer())
                : new Expectation(outcome, operation.responses(), mediaType, null);
    }

    private static @Nullable MediaType mediaType(Response response, WireAnswer answer) {
        ContentType sent =
                ContentType.parse(answer.headers().first("Content-Type").orElse(""));
        return response.content().stream()
                .filter(mediaType -> sent.matches(mediaType.essence()))
                .findFirst()
                .orElse(response.content().isEmpty() ? null : response.content().get(0));
    }

    private boolean failed(ConformanceCase replayed, @Nullable WireAnswer answer) {
        return answer != null
                && (answer.status() >= 400
                        || Observation.of(replayed, answer, validators).failure() != null);
    }

    private CaseReport unknown(
            TrafficEntry entry, String base, WireRequest request, WireRequest shown, Secrets secrets) {
        Contract contract = subject.contract();
        List<String> methods = requests.methods(request);
        String message = secrets.hide(
                methods.isEmpty()
                        ? "no operation has the path " + request.path()
                        : "no operation is called by " + request.method() + " at " + request.path() + ", only by "
                                + String.join(", ", methods));
        Finding finding = new Finding(
                Checks.REQUEST,
                Severity.BREAKING,
                "",
                message,
                contract.locator().locate("#/paths"),
                null,
                null);
        String id = subject.name() + "/unknown/entry-" + entry.number();
        Ledger.Split split = ledger.split(id, List.of(finding), today);
        WireAnswer answer = entry.answer();
        return new CaseReport(
                id,
                subject.name(),
                "unknown",
                CaseKind.RECORDED.word(),
                split.unknown().isEmpty() ? Verdict.KNOWN : Verdict.BROKEN,
                "recorded at " + entry.place().place(),
                List.of(finding),
                split.known().size(),
                contract.locator().locate("#/paths"),
                null,
                CurlLine.of(base, secrets.hide(shown)),
                answer == null ? null : answer.status(),
                null,
                null,
                Duration.ZERO);
    }
}
