package dev.chirograph.conformance.mock;

import dev.chirograph.conformance.cases.RequestValues;
import dev.chirograph.conformance.schema.SchemaValidator;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.DocumentedExchange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Holds requests of others to a contract, by the rules that the mock provider applies to its own. Thread-safe. */
public final class RequestJudge {
    private final OperationRouter router;
    private final RequestReader reader;
    private final AnswerChooser chooser;
    private final ExchangeMatcher matcher;

    private RequestJudge(Contract contract) {
        this.router = OperationRouter.of(contract);
        this.reader = new RequestReader(contract, SchemaValidator.ofRequests(contract));
        this.chooser = new AnswerChooser(contract);
        this.matcher = new ExchangeMatcher(contract);
    }

    /** Returns the judge for the requests of a contract. */
    public static RequestJudge of(Contract contract) {
        return new RequestJudge(contract);
    }

    /**
     * Judges a request. Credentials are left out: who calls is not what he sends.
     *
     * @param request whose target begins where the paths of the contract begin
     * @return empty when no operation is called so; of several whose paths are of one form, the one whose description it breaks least
     */
    public Optional<JudgedRequest> judge(WireRequest request) {
        return router.candidates(request).stream()
                .map(candidate -> judged(candidate, request))
                .min(Comparator.comparingInt(judged -> judged.faults().size()));
    }

    private JudgedRequest judged(OperationRouter.Routed routed, WireRequest request) {
        ReadRequest read = reader.read(routed, request);
        DocumentedExchange documented = chooser.matching(routed.operation(), read, Accepted.of(request))
                .filter(exchange -> matcher.additions(exchange, read).isEmpty())
                .orElse(null);
        return new JudgedRequest(
                routed.operation(),
                new RequestValues(read.parameters(), read.mediaType(), read.body()),
                read.faults(),
                documented);
    }

    /** Returns the methods by which operations are called at the request's path; empty when the path is not known. */
    public List<String> methods(WireRequest request) {
        return router.methods(request);
    }
}
