package dev.chirograph.conformance.cases;

import dev.chirograph.conformance.cases.Expectation.Outcome;
import dev.chirograph.conformance.schema.SchemaValidator;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns a contract into cases: one for each documented exchange, one made from the schemas where no success is
 * documented, so that every operation has at least one. Immutable and thread-safe.
 */
public final class CaseFactory {
    static final String UNDOCUMENTED = "no response is documented";

    private final NamedContract subject;
    private final Contract contract;
    private final RequestValuesFactory source;
    private final Set<CaseKind> kinds;
    private final SchemaValidator validator;

    private CaseFactory(NamedContract subject, Set<CaseKind> kinds) {
        this.subject = subject;
        this.contract = subject.contract();
        this.kinds = Set.copyOf(kinds);
        this.validator = SchemaValidator.ofRequests(contract);
        this.source = RequestValuesFactory.of(contract, validator);
    }

    /**
     * Returns the cases of a contract in the order of its operations.
     *
     * @param kinds the kinds that are wanted
     */
    public static List<ConformanceCase> cases(NamedContract subject, Set<CaseKind> kinds) {
        CaseFactory factory = new CaseFactory(subject, kinds);
        List<ConformanceCase> cases = new ArrayList<>();
        subject.contract().operations().forEach(operation -> cases.addAll(factory.cases(operation)));
        return List.copyOf(cases);
    }

    private List<ConformanceCase> cases(Operation operation) {
        List<ConformanceCase> cases = new ArrayList<>();
        List<DocumentedExchange> exchanges = DocumentedExchange.of(operation);
        exchanges.forEach(exchange -> cases.add(documented(exchange)));
        onlyFirstOfOneRequest(cases, exchanges);
        onlyFirstWithoutRequest(cases, exchanges);
        boolean succeeds = cases.stream().anyMatch(found -> found.expected().outcome() == Outcome.SUCCESS);
        if (!succeeds) {
            ConformanceCase generated = generated(operation, "generated", null);
            // Where the document shows that this very request fails, a success must not be expected of it.
            if (cases.stream().noneMatch(found -> sameRequest(found, generated))) {
                cases.add(generated);
            }
        }
        if (kinds.contains(CaseKind.AUTHENTICATION)) {
            cases.addAll(AuthenticationCases.of(subject, operation, source.values(operation, firstName(cases))));
        }
        if (kinds.contains(CaseKind.BOUNDARY)) {
            RequestValues proper = source.values(operation, firstName(cases));
            cases.addAll(BoundaryCases.of(subject, operation, proper, cases, validator));
        }
        return unique(
                cases.stream().filter(found -> kinds.contains(found.kind())).toList());
    }

    /**
     * Of several answers to one and the same request the first success, else the first error, is the one that is due.
     * Nothing says when the others come, and expecting them all would find a provider wrong whatever it does.
     */
    private static void onlyFirstOfOneRequest(List<ConformanceCase> cases, List<DocumentedExchange> exchanges) {
        Map<Object, ConformanceCase> first = new HashMap<>();
        Map<Object, ConformanceCase> shown = new HashMap<>();
        for (int rank = 0; rank < 4; rank++) {
            for (int index = 0; index < cases.size(); index++) {
                ConformanceCase one = cases.get(index);
                if (one.notTestable() == null && rank == rank(one, exchanges.get(index))) {
                    first.putIfAbsent(sent(one), one);
                    if (one.kind() != CaseKind.GENERATED) {
                        shown.putIfAbsent(sent(one), one);
                    }
                }
            }
        }
        cases.replaceAll(one -> {
            // What the document shows is not given up for what was made up.
            ConformanceCase due = (one.kind() == CaseKind.GENERATED ? first : shown).get(sent(one));
            return due == null || due.equals(one) || one.notTestable() != null
                    ? one
                    : one.notTestable("the same request is documented to get the answer " + due.name());
        });
    }

    /** Which of the answers to one request is due: a success before an error, one that documents its request first. */
    private static int rank(ConformanceCase one, DocumentedExchange exchange) {
        int outcome = one.expected().outcome() == Outcome.SUCCESS ? 0 : 2;
        return outcome + (ErrorAnswers.provokedByRequest(exchange) ? 0 : 1);
    }

    /** Nothing says which request leads to an answer that is shown without one, beside others that are. */
    private static void onlyFirstWithoutRequest(List<ConformanceCase> cases, List<DocumentedExchange> exchanges) {
        boolean first = true;
        for (int index = 0; index < cases.size(); index++) {
            ConformanceCase one = cases.get(index);
            if (one.kind() == CaseKind.DOCUMENTED && one.notTestable() == null) {
                if (!first && !ErrorAnswers.provokedByRequest(exchanges.get(index))) {
                    cases.set(index, one.notTestable("no documented request leads to this answer"));
                }
                first = false;
            }
        }
    }

    private static Object sent(ConformanceCase one) {
        return List.of(one.credentials(), one.request());
    }

    private static boolean sameRequest(ConformanceCase one, ConformanceCase other) {
        return one.notTestable() == null && sent(one).equals(sent(other));
    }

    private static @Nullable String firstName(List<ConformanceCase> cases) {
        return cases.stream()
                .filter(found -> found.expected().outcome() == Outcome.SUCCESS)
                .map(ConformanceCase::name)
                .findFirst()
                .orElse(null);
    }

    private ConformanceCase documented(DocumentedExchange exchange) {
        Operation operation = exchange.operation();
        if (exchange.answer() == null) {
            return generated(operation, exchange.name(), exchange.name());
        }
        RequestValues request = source.values(operation, exchange.name());
        if (ErrorAnswers.isError(contract, exchange)) {
            return error(exchange, request);
        }
        return new ConformanceCase(
                id(operation, exchange.name()),
                subject,
                operation,
                CaseKind.DOCUMENTED,
                request,
                CaseCredentials.PROPER,
                expectation(Outcome.SUCCESS, exchange),
                exchange.answer().value() == null
                        ? "the documented answer is a file that is not part of the contract"
                        : null,
                null);
    }

    private ConformanceCase error(DocumentedExchange exchange, RequestValues request) {
        Optional<ErrorRecipe> recipe = ErrorRecipe.of(contract, exchange, request, validator);
        return new ConformanceCase(
                id(exchange.operation(), exchange.name()),
                subject,
                exchange.operation(),
                CaseKind.ERROR,
                recipe.map(ErrorRecipe::request).orElse(request),
                recipe.map(ErrorRecipe::credentials).orElse(CaseCredentials.PROPER),
                expectation(Outcome.ERROR, exchange),
                recipe.map(found -> "provoked by " + found.text()).orElse(null),
                recipe.isPresent() ? null : "nothing in the contract says how this error is provoked");
    }

    private static Expectation expectation(Outcome outcome, DocumentedExchange exchange) {
        Response response = exchange.response();
        return new Expectation(
                outcome,
                response == null ? List.of() : List.of(response),
                exchange.responseMediaType(),
                exchange.answer());
    }

    private ConformanceCase generated(Operation operation, String name, @Nullable String example) {
        List<Response> successes = successes(operation);
        MediaType mediaType = successes.stream()
                .flatMap(response -> response.content().stream())
                .findFirst()
                .orElse(null);
        return new ConformanceCase(
                id(operation, name),
                subject,
                operation,
                CaseKind.GENERATED,
                source.values(operation, example),
                CaseCredentials.PROPER,
                new Expectation(Outcome.SUCCESS, successes, mediaType, null),
                UNDOCUMENTED,
                null);
    }

    /** Returns the entries that mean success; {@code default} alone means whatever comes. */
    public static List<Response> successes(Operation operation) {
        List<Response> successes =
                operation.responses().stream().filter(Response::success).toList();
        if (!successes.isEmpty()) {
            return successes;
        }
        List<Response> redirects = operation.responses().stream()
                .filter(response -> response.status().startsWith("3"))
                .toList();
        return redirects.isEmpty()
                ? operation.responses().stream()
                        .filter(response -> response.status().equals("default"))
                        .toList()
                : redirects;
    }

    private String id(Operation operation, String name) {
        return subject.name() + "/" + operation.id() + "/" + name;
    }

    /** Two answers of one name, under two statuses or media types, are two cases. */
    private static List<ConformanceCase> unique(List<ConformanceCase> cases) {
        Set<String> taken = new HashSet<>();
        List<ConformanceCase> unique = new ArrayList<>();
        for (ConformanceCase found : cases) {
            String id = found.id();
            for (int number = 2; !taken.add(id); number++) {
                id = found.id() + "-" + number;
            }
            unique.add(
                    id.equals(found.id())
                            ? found
                            : new ConformanceCase(
                                    id,
                                    found.subject(),
                                    found.operation(),
                                    found.kind(),
                                    found.request(),
                                    found.credentials(),
                                    found.expected(),
                                    found.note(),
                                    found.notTestable()));
        }
        return unique;
    }
}
