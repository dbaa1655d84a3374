package dev.chirograph.conformance.mock;

import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.WireAnswer;
import dev.chirograph.conformance.wire.WireRequest;
import dev.chirograph.spec.model.Contract;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Answers requests that call no operation of a contract: with what there is instead. Immutable. */
final class UnroutedRequests {
    private final OperationRouter router;
    private final NearestPath nearest;

    UnroutedRequests(Contract contract, OperationRouter router) {
        this.router = router;
        this.nearest = new NearestPath(contract);
    }

    Outcome answer(WireRequest request) {
        List<String> methods = router.methods(request);
        if (methods.isEmpty()) {
            return Outcome.refused(
                    404, List.of("no operation has the path " + request.path() + question(request.path())));
        }
        Outcome outcome = request.method().equals("OPTIONS")
                ? new Outcome(new WireAnswer(204, Headers.NONE, new byte[0]), List.of())
                : Outcome.refused(
                        405,
                        List.of("no operation is called by " + request.method() + " here, only by "
                                + String.join(", ", methods)));
        return new Outcome(allowing(methods, outcome.answer()), outcome.violations());
    }

    private String question(String path) {
        return nearest.to(path)
                .map(template -> "; did you mean " + template + "?")
                .orElse("");
    }

    /** The methods of a path (RFC 9110, 10.2.1): those of the contract, and those that the mock adds to them. */
    private static WireAnswer allowing(List<String> documented, WireAnswer answer) {
        Set<String> methods = new TreeSet<>(documented);
        methods.add("OPTIONS");
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        Headers headers = answer.headers().with("Allow", String.join(", ", methods));
        return answer.withHeaders(headers);
    }
}
