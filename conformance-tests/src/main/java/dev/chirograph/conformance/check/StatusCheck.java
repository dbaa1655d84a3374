package dev.chirograph.conformance.check;

import dev.chirograph.conformance.cases.Expectation;
import dev.chirograph.spec.model.Response;
import java.util.List;
import java.util.stream.Collectors;

/** The status is the documented one. */
final class StatusCheck implements Check {
    @Override
    public String id() {
        return "status";
    }

    @Override
    public String rule() {
        return "The status is one that the contract documents for the outcome of the case.";
    }

    @Override
    public List<Finding> judge(Observation observation) {
        Expectation expected = observation.replayed().expected();
        int status = observation.answer().status();
        boolean fits = observation.response() != null
                || (expected.responses().isEmpty() && status / 100 == 2)
                || !expected.outcome().comparesContent();
        if (fits) {
            return List.of();
        }
        if (status == 400 || status == 422) {
            List<Finding> contradictions = new Contradictions(observation).inRequest();
            if (!contradictions.isEmpty()) {
                return contradictions;
            }
        }
        String wanted = expected.responses().isEmpty()
                ? "2XX"
                : expected.responses().stream().map(Response::status).collect(Collectors.joining(" or "));
        String place = expected.responses().isEmpty()
                ? observation.replayed().operation().pointer()
                : expected.responses().get(0).pointer();
        String text = observation.body().text();
        return List.of(new Finding(
                id(),
                Severity.BREAKING,
                "",
                "the status is " + status + ", documented is " + wanted,
                observation.at(place),
                wanted,
                text.isBlank() ? Integer.toString(status) : status + ": " + Excerpt.of(text)));
    }
}
