package dev.chirograph.conformance.check;

import dev.chirograph.conformance.cases.Expectation;
import dev.chirograph.spec.diagnostic.Location;
import dev.chirograph.spec.model.Response;
import java.util.List;
import java.util.stream.Collectors;

/** A request that the schema forbids is refused as documented. */
final class BoundaryCheck implements Check {
    @Override
    public String id() {
        return "boundary";
    }

    @Override
    public String rule() {
        return "A request that the schema forbids is refused by an error that the contract documents.";
    }

    @Override
    public List<Finding> judge(Observation observation) {
        Expectation expected = observation.replayed().expected();
        if (expected.outcome() != Expectation.Outcome.REJECTION) {
            return List.of();
        }
        int status = observation.answer().status();
        Response documented = observation.response();
        boolean refusedByBody = status < 500 && RefusalBody.failure(observation) != null;
        boolean refused = documented != null && status >= 400 && (status < 500 || documented.exact());
        if (refusedByBody || refused) {
            return List.of();
        }
        if (status >= 500) {
            return List.of(finding(
                    observation,
                    Severity.BREAKING,
                    "the provider fails with " + status + " on a request that the schema forbids"));
        }
        String message = status >= 400
                ? "a request that the schema forbids is refused by " + status + ", which no document states"
                : "a request that the schema forbids is answered with " + status
                        + "; no document states what becomes of it";
        return List.of(finding(observation, Severity.COMPATIBLE, message));
    }

    private Finding finding(Observation observation, Severity severity, String message) {
        List<Response> documented = observation.replayed().expected().responses();
        Location place = observation.at(observation.replayed().operation().pointer());
        String wanted = documented.isEmpty()
                ? "a refusal (the contract documents no error)"
                : documented.stream().map(Response::status).collect(Collectors.joining(" or "));
        String text = observation.body().text();
        int status = observation.answer().status();
        String actual = text.isBlank() ? Integer.toString(status) : status + ": " + Excerpt.of(text);
        return new Finding(id(), severity, "", message, place, wanted, actual);
    }
}
