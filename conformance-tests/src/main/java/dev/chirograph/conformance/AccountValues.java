package dev.chirograph.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.cases.CaseCredentials;
import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.cases.Expectation;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.conformance.cases.RequestValuesFactory;
import dev.chirograph.conformance.cases.ValueOrigin;
import dev.chirograph.conformance.driver.TransportFailure;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values that a live account has, in place of documented ones that it cannot have: ids above all. They come from links of
 * the contract (OpenAPI 3.1, Link Object), else from the list whose items a path names. One serves one contract in one
 * run. Thread-safe.
 */
final class AccountValues {
    private static final int DEEPEST = 3;

    private final NamedContract subject;
    private final ValueSources sources;
    private final RequestValuesFactory requests;
    private final Reader reader;
    private final Map<String, Optional<KnownAnswer>> answers = new HashMap<>();

    /** Sends a request that reads. */
    interface Reader {
        /** Returns the answer's body; empty when the call may not be made, or did not succeed. */
        Optional<JsonNode> read(ConformanceCase source) throws TransportFailure;
    }

    /**
     * An answer from which values are taken.
     *
     * @param asked the case that was sent
     * @param body its body as JSON
     */
    record KnownAnswer(ConformanceCase asked, JsonNode body) {}

    AccountValues(NamedContract subject, Reader reader) {
        this.subject = subject;
        this.sources = ValueSources.of(subject.contract());
        this.requests = RequestValuesFactory.of(subject.contract());
        this.reader = reader;
    }

    /** Keeps the answer of a case that succeeded, so that nothing is asked for twice. */
    synchronized void remember(ConformanceCase sent, JsonNode body) {
        if (sent.credentials().kind() == CaseCredentials.Kind.PROPER && sent.kind() != CaseKind.BOUNDARY) {
            answers.putIfAbsent(sent.operation().id(), Optional.of(new KnownAnswer(sent, body)));
        }
    }

    /** Returns the case with values of the account; not testable when the account has nothing that it could name. */
    synchronized ConformanceCase fill(ConformanceCase chosen) throws TransportFailure {
        boolean succeeding = chosen.expected().outcome() == Expectation.Outcome.SUCCESS;
        boolean proper = chosen.credentials().kind() == CaseCredentials.Kind.PROPER;
        return succeeding && proper && chosen.notTestable() == null ? fill(chosen, DEEPEST) : chosen;
    }

    private ConformanceCase fill(ConformanceCase chosen, int depth) throws TransportFailure {
        ConformanceCase filled = chosen;
        for (Parameter parameter : chosen.request().parameters().keySet()) {
            boolean bound =
                    filled.values().stream().anyMatch(value -> value.parameter().equals(parameter.name()));
            if (!bound && filled.notTestable() == null) {
                filled = fill(filled, parameter, depth);
            }
        }
        return filled;
    }

    private ConformanceCase fill(ConformanceCase chosen, Parameter parameter, int depth) throws TransportFailure {
        String empty = null;
        for (ValueSource source : sources.of(chosen.operation(), parameter)) {
            Optional<KnownAnswer> answer = depth == 0 ? Optional.empty() : answer(source.operation(), depth - 1);
            if (answer.isEmpty()) {
                continue;
            }
            Optional<ValueSource.Found> found = source.in(answer.get());
            if (found.isPresent()) {
                ValueOrigin origin = new ValueOrigin(
                        parameter.name(), source.kind(), found.get().place());
                return chosen.withValue(parameter, found.get().value(), origin);
            }
            if (source.emptyIn(answer.get())) {
                empty = source.operation().id();
            }
        }
        return empty == null
                ? chosen
                : chosen.notTestable(
                        "the account has no " + parameter.name() + " to ask for: " + empty + " answers an empty list");
    }

    private Optional<KnownAnswer> answer(Operation operation, int depth) throws TransportFailure {
        Optional<KnownAnswer> known = answers.get(operation.id());
        if (known == null) {
            ConformanceCase asked = fill(asked(operation), depth);
            Optional<JsonNode> body = asked.notTestable() == null ? reader.read(asked) : Optional.empty();
            known = body.map(found -> new KnownAnswer(asked, found));
            answers.put(operation.id(), known);
        }
        return known;
    }

    private ConformanceCase asked(Operation operation) {
        return new ConformanceCase(
                subject.name() + "/" + operation.id() + "/values",
                subject,
                operation,
                CaseKind.GENERATED,
                requests.proper(operation),
                CaseCredentials.PROPER,
                new Expectation(Expectation.Outcome.SUCCESS, successes(operation), null, null),
                null,
                null);
    }

    private static List<Response> successes(Operation operation) {
        return operation.responses().stream().filter(Response::success).toList();
    }
}
