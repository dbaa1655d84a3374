package dev.chirograph.conformance.mock;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.cases.CaseFactory;
import dev.chirograph.conformance.cases.ErrorAnswers;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses what an operation answers: the answer paired with the request, what the caller prefers, or the first success. */
final class AnswerChooser {
    private final Contract contract;
    private final ExchangeMatcher matcher;
    private final Map<String, List<DocumentedExchange>> exchanges = new HashMap<>();

    AnswerChooser(Contract contract) {
        this.contract = contract;
        this.matcher = new ExchangeMatcher(contract);
        for (Operation operation : contract.operations()) {
            exchanges.put(
                    operation.pointer(),
                    DocumentedExchange.of(operation).stream()
                            .filter(AnswerChooser::answered)
                            .toList());
        }
    }

    private static boolean answered(DocumentedExchange exchange) {
        return exchange.answer() != null && exchange.answer().value() != null && exchange.response() != null;
    }

    /** Returns the exchange of a name. */
    Optional<DocumentedExchange> named(Operation operation, String name) {
        return of(operation).stream()
                .filter(exchange -> exchange.name().equals(name))
                .findFirst();
    }

    /** Returns the exchange whose documented request this is; the one that shows most of it first. */
    Optional<DocumentedExchange> matching(Operation operation, ReadRequest request, Accepted accepted) {
        List<DocumentedExchange> matching = new ArrayList<>();
        for (DocumentedExchange exchange : of(operation)) {
            if (ErrorAnswers.provokedByRequest(exchange)
                    && matcher.differences(exchange, request).isEmpty()) {
                matching.add(exchange);
            }
        }
        return matching.stream()
                .max(Comparator.comparingInt((DocumentedExchange exchange) ->
                                exchange.parameters().size()
                                        + (exchange.request() == null ? 0 : 1)
                                        - matcher.additions(exchange, request).size()
                                        - (ErrorAnswers.isError(contract, exchange) ? 1 : 0))
                        .thenComparingDouble(exchange -> quality(exchange, accepted)));
    }

    /** Returns the documented success of the media type that is wanted most; the first of several. */
    Optional<DocumentedExchange> success(Operation operation, Accepted accepted) {
        return of(operation).stream()
                .filter(exchange -> !ErrorAnswers.isError(contract, exchange))
                .max(Comparator.comparingDouble(exchange -> quality(exchange, accepted)));
    }

    private static double quality(DocumentedExchange exchange, Accepted accepted) {
        MediaType mediaType = exchange.responseMediaType();
        return mediaType == null ? 0 : accepted.quality(mediaType.essence());
    }

    /** Returns the documented error of a status whose request is not documented, so that the status alone decides. */
    Optional<DocumentedExchange> error(Operation operation, String... statuses) {
        List<String> wanted = List.of(statuses);
        return of(operation).stream()
                .filter(exchange -> !ErrorAnswers.provokedByRequest(exchange))
                .filter(exchange -> exchange.response() != null
                        && wanted.contains(exchange.response().status()))
                .findFirst();
    }

    /** Returns the documented error whose body says that the credentials were not accepted, whatever its status. */
    Optional<DocumentedExchange> unauthorized(Operation operation) {
        return error(operation, "401", "403")
                .or(() -> of(operation).stream()
                        .filter(exchange -> !ErrorAnswers.provokedByRequest(exchange))
                        .filter(exchange -> {
                            JsonNode value = exchange.answer() == null
                                    ? null
                                    : exchange.answer().value();
                            JsonNode failure = value == null ? null : ErrorAnswers.failure(contract, value);
                            return failure != null && ErrorAnswers.unauthorized(contract, failure);
                        })
                        .findFirst());
    }

    /** Returns the exchange that the caller's {@code Prefer} field (RFC 7240) names by example or by status. */
    Optional<DocumentedExchange> preferred(Operation operation, Map<String, String> preferences) {
        String example = preferences.get("example");
        if (example != null) {
            return named(operation, example);
        }
        String code = preferences.get("code");
        return code == null
                ? Optional.empty()
                : of(operation).stream()
                        .filter(exchange -> exchange.response() != null
                                && exchange.response().status().equals(code))
                        .findFirst();
    }

    /**
     * Returns the entry that an answer without documented content is made from. A proper request gets none of the
     * documented errors, even where nothing else is documented.
     */
    Optional<Response> undocumented(Operation operation, Map<String, String> preferences) {
        String code = preferences.get("code");
        if (code != null) {
            return operation.responses().stream()
                    .filter(response -> response.status().equals(code))
                    .findFirst();
        }
        return CaseFactory.successes(operation).stream().findFirst();
    }

    /** Returns what is wrong with a preference for an example or a status that the contract does not have. */
    Optional<String> unknown(Operation operation, Map<String, String> preferences) {
        String example = preferences.get("example");
        if (example != null && named(operation, example).isEmpty()) {
            return Optional.of("Prefer: no example has the name " + example
                    + listed(of(operation).stream().map(DocumentedExchange::name)));
        }
        String code = preferences.get("code");
        boolean documented = operation.responses().stream()
                .anyMatch(response -> response.status().equals(code));
        return code == null || documented
                ? Optional.empty()
                : Optional.of("Prefer: the status " + code + " is not documented"
                        + listed(operation.responses().stream().map(Response::status)));
    }

    private static String listed(Stream<String> known) {
        List<String> names = known.distinct().limit(10).toList();
        return names.isEmpty() ? "" : "; there are " + String.join(", ", names);
    }

    /** Reads a {@code Prefer} field into its names and values. */
    static Map<String, String> preferences(String field) {
        Map<String, String> preferences = new HashMap<>();
        for (String part : field.split("[,;]", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                preferences.put(
                        part.substring(0, equals).strip().toLowerCase(Locale.ROOT),
                        part.substring(equals + 1).strip().replace("\"", ""));
            }
        }
        return preferences;
    }

    private List<DocumentedExchange> of(Operation operation) {
        return exchanges.getOrDefault(operation.pointer(), List.of());
    }
}
