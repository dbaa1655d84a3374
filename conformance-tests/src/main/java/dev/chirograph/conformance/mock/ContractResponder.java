package dev.chirograph.conformance.mock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.cases.UnknownId;
import dev.chirograph.conformance.driver.Credentials;
import dev.chirograph.conformance.mock.Disturbance.Disturbed;
import dev.chirograph.conformance.schema.SchemaValidator;
import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Answers requests as one contract says, free of any server. Thread-safe. */
final class ContractResponder {
    private final OperationRouter router;
    private final UnroutedRequests unrouted;
    private final RequestReader reader;
    private final SecurityGate gate;
    private final TokenDesk desk;
    private final AnswerChooser chooser;
    private final AnswerWriter writer;
    private final ExchangeMatcher matcher;
    private final StatefulAnswers state;
    private final Disturbance disturbance;
    private final RequestLog log = new RequestLog();
    private final Map<String, UnaryOperator<WireAnswer>> mutations = new ConcurrentHashMap<>();
    private final Map<String, Queue<DocumentedExchange>> expected = new ConcurrentHashMap<>();

    ContractResponder(NamedContract subject, MockOptions options) {
        Contract contract = subject.contract();
        Credentials credentials = options.credentials();
        IssuedTokens tokens = new IssuedTokens();
        this.router = OperationRouter.of(contract);
        this.unrouted = new UnroutedRequests(contract, router);
        this.reader = new RequestReader(contract, SchemaValidator.ofRequests(contract));
        this.gate = new SecurityGate(contract, credentials, tokens);
        this.desk = new TokenDesk(contract, credentials, tokens);
        this.chooser = new AnswerChooser(contract);
        this.writer = new AnswerWriter(contract);
        this.matcher = new ExchangeMatcher(contract);
        this.state = new StatefulAnswers(subject);
        this.disturbance = new Disturbance(options);
    }

    Disturbed answer(WireRequest request) {
        List<OperationRouter.Routed> candidates = router.candidates(request);
        if (candidates.isEmpty() && request.method().equals("HEAD")) {
            // What GET answers, without the body, which the server leaves out (RFC 9110, 9.3.2).
            candidates = router.candidates(request, "GET");
        }
        if (candidates.isEmpty()) {
            Outcome outcome = unrouted.answer(request);
            log.add(new RecordedRequest(
                    request, null, outcome.violations(), outcome.answer().status()));
            return new Disturbed(outcome.answer(), Duration.ZERO);
        }
        OperationRouter.Routed routed = chosen(candidates, request);
        Operation operation = routed.operation();
        Map<String, String> preferences =
                AnswerChooser.preferences(request.headers().first("Prefer").orElse(""));
        Outcome outcome = judged(routed, request, preferences);
        WireAnswer answer =
                mutations.getOrDefault(operation.id(), UnaryOperator.identity()).apply(outcome.answer());
        Disturbed disturbed = disturbance.apply(operation.id(), preferences, answer);
        log.add(new RecordedRequest(
                request,
                operation.id(),
                List.copyOf(outcome.violations()),
                disturbed.answer().status()));
        return disturbed;
    }

    /** Of operations whose paths are of one form, the request calls the one whose description it breaks least. */
    private OperationRouter.Routed chosen(List<OperationRouter.Routed> candidates, WireRequest request) {
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        return candidates.stream()
                .min(Comparator.comparingInt(candidate ->
                        reader.read(candidate, request).violations().size()))
                .orElseThrow();
    }

    private Outcome judged(OperationRouter.Routed routed, WireRequest request, Map<String, String> preferences) {
        Operation operation = routed.operation();
        List<String> refusals = gate.refusals(operation, request);
        if (!refusals.isEmpty()) {
            return refused(401, refusals, chooser.unauthorized(operation));
        }
        ReadRequest read = reader.read(routed, request);
        Queue<DocumentedExchange> wanted = expected.get(operation.id());
        DocumentedExchange next = wanted == null ? null : wanted.poll();
        if (next != null) {
            return exactly(next, read);
        }
        Optional<String> unknown = chooser.unknown(operation, preferences);
        if (unknown.isPresent()) {
            return Outcome.refused(400, List.of(unknown.get()));
        }
        Accepted accepted = Accepted.of(request);
        Optional<DocumentedExchange> chosen = chooser.preferred(operation, preferences)
                .or(() -> preferences.containsKey("code")
                        ? Optional.empty()
                        : chooser.matching(operation, read, accepted));
        if (chosen.isEmpty() && !read.violations().isEmpty()) {
            return refused(400, read.violations(), chooser.error(operation, "400", "422"));
        }
        Optional<String> refusal = desk.refusal(operation, read.body());
        if (chosen.isEmpty() && refusal.isPresent()) {
            return refused(401, List.of(refusal.get()), chooser.unauthorized(operation));
        }
        RequestScope scope = new RequestScope(request, routed.holes(), read.body());
        Optional<String> gone = state.gone(operation, scope);
        if (gone.isPresent()) {
            return refused(404, List.of(gone.get() + " was deleted"), chooser.error(operation, "404", "410"));
        }
        if (chosen.isEmpty() && routed.holes().values().stream().anyMatch(UnknownId::is)) {
            chosen = chooser.error(operation, "404", "410");
        }
        WireAnswer answer = granted(operation, chosen, preferences, request, accepted, read.body());
        boolean asked = preferences.containsKey("example") || preferences.containsKey("code");
        return new Outcome(asked ? answer : state.remembered(operation, scope, answer), read.violations());
    }

    private WireAnswer granted(
            Operation operation,
            Optional<DocumentedExchange> chosen,
            Map<String, String> preferences,
            WireRequest request,
            Accepted accepted,
            @Nullable JsonNode body) {
        desk.end(operation, request.headers().first("Authorization").stream().toList(), body);
        Optional<DocumentedExchange> exchange =
                chosen.isPresent() || preferences.containsKey("code") ? chosen : chooser.success(operation, accepted);
        if (exchange.isPresent()) {
            return documented(exchange.get(), true);
        }
        return generated(operation, preferences, accepted);
    }

    private WireAnswer generated(Operation operation, Map<String, String> preferences, Accepted accepted) {
        return chooser.undocumented(operation, preferences)
                .map(response -> writer.generated(response, accepted))
                .orElseGet(() -> new WireAnswer(200, Headers.NONE, new byte[0]));
    }

    /** A documented error answers in the provider's own words; the mock's reasons stay in the log. */
    private Outcome refused(int status, List<String> reasons, Optional<DocumentedExchange> documented) {
        return documented
                .map(exchange -> new Outcome(documented(exchange, false), reasons))
                .orElseGet(() -> Outcome.refused(status, reasons));
    }

    private Outcome exactly(DocumentedExchange exchange, ReadRequest request) {
        List<String> reasons = new ArrayList<>(matcher.differences(exchange, request));
        reasons.addAll(matcher.additions(exchange, request));
        if (exchange.request() == null && request.body() != null && !ExchangeMatcher.documentsRequest(exchange)) {
            reasons.addAll(request.violations());
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(400, reasons);
        }
        if (exchange.answer() == null) {
            return new Outcome(generated(exchange.operation(), Map.of(), new Accepted(List.of())), List.of());
        }
        desk.accept(exchange.operation(), answerOf(exchange));
        return new Outcome(documented(exchange, false), List.of());
    }

    private WireAnswer documented(DocumentedExchange exchange, boolean freshTokens) {
        Response response = Objects.requireNonNull(exchange.response());
        MediaType mediaType = Objects.requireNonNull(exchange.responseMediaType());
        JsonNode value = answerOf(exchange);
        return writer.documented(response, mediaType, freshTokens ? desk.issue(exchange.operation(), value) : value);
    }

    private static JsonNode answerOf(DocumentedExchange exchange) {
        JsonNode value = exchange.answer() == null ? null : exchange.answer().value();
        return value == null ? TextNode.valueOf("") : value;
    }

    /** Changes every answer of an operation from now on, so that a test can break one thing. */
    void mutate(String operationId, UnaryOperator<WireAnswer> mutation) {
        mutations.put(operationId, mutation);
    }

    void clearMutations() {
        mutations.clear();
    }

    /** Forgets what calls created, changed and deleted. */
    void forgetState() {
        state.forget();
    }

    /** Makes the next call of an operation succeed only when it is exactly the documented one. */
    void expect(DocumentedExchange exchange) {
        expected.computeIfAbsent(exchange.operation().id(), ignored -> new ConcurrentLinkedQueue<>())
                .add(exchange);
    }

    void forgetExpectations() {
        expected.clear();
    }

    RequestLog log() {
        return log;
    }
}
