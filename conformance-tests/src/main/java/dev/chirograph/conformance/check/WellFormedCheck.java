package dev.chirograph.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.cases.Expectation.Outcome;
import dev.chirograph.spec.model.ErrorBody;
import dev.chirograph.spec.model.MediaType;
import java.util.ArrayList;
import java.util.List;

/** The body is of one piece and of the documented form, and a success is no failure in disguise. */
final class WellFormedCheck implements Check {
    @Override
    public String id() {
        return "well-formed";
    }

    @Override
    public String rule() {
        return "The body is there, complete, in its charset, and nothing but the documented JSON or XML; an answer that is"
                + " due to succeed does not report a failure.";
    }

    private static String wanted(Observation observation) {
        MediaType mediaType = observation.mediaType();
        return mediaType == null ? "no body" : "a whole body of " + mediaType.type() + " and nothing else";
    }

    @Override
    public List<Finding> judge(Observation observation) {
        Outcome outcome = observation.replayed().expected().outcome();
        if (observation.response() == null || !outcome.comparesContent()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (String pathology : observation.body().pathologies()) {
            findings.add(new Finding(
                    id(),
                    Severity.BREAKING,
                    "",
                    pathology,
                    observation.place(),
                    wanted(observation),
                    Excerpt.of(observation.body().text())));
        }
        JsonNode failure = observation.failure();
        ErrorBody errorBody = observation.contract().errorBody();
        if (outcome == Outcome.SUCCESS && failure != null && errorBody != null) {
            findings.add(new Finding(
                    id(),
                    Severity.BREAKING,
                    errorBody.pointer(),
                    "the answer reports a failure with status "
                            + observation.answer().status(),
                    observation.place(),
                    "no failure",
                    Excerpt.of(failure)));
        }
        return findings;
    }
}
