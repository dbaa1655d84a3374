package dev.chirograph.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.cases.ErrorAnswers;
import dev.chirograph.conformance.cases.Expectation;
import dev.chirograph.spec.diagnostic.Location;
import dev.chirograph.spec.model.ErrorBody;
import java.util.List;
import java.util.Locale;

/** Who does not prove his identity is refused. */
final class AuthCheck implements Check {
    @Override
    public String id() {
        return "auth";
    }

    @Override
    public String rule() {
        return "A call without, with malformed or with wrong credentials is refused: by 401 or 403, or by an error body.";
    }

    @Override
    public List<Finding> judge(Observation observation) {
        if (observation.replayed().expected().outcome() != Expectation.Outcome.REFUSAL) {
            return List.of();
        }
        int status = observation.answer().status();
        if (status == 401 || status == 403 || refusedByBody(observation)) {
            return List.of();
        }
        String kind = observation.replayed().credentials().kind().name().toLowerCase(Locale.ROOT);
        String sent = kind.equals("none") ? "no credentials" : kind + " credentials";
        Location place = observation.at(observation.replayed().operation().pointer());
        String actual = status + ": " + Excerpt.of(observation.body().text());
        if (status / 100 == 2 || status / 100 == 5) {
            String message = status / 100 == 2
                    ? "the call succeeds with " + sent
                    : "the provider fails on a call with " + sent + " instead of refusing it";
            return List.of(new Finding(id(), Severity.BREAKING, "", message, place, "401 or 403", actual));
        }
        return List.of(new Finding(
                id(),
                Severity.COMPATIBLE,
                "",
                "a call with " + sent + " is refused by " + status + " instead of 401 or 403",
                place,
                "401 or 403",
                actual));
    }

    private static boolean refusedByBody(Observation observation) {
        ErrorBody errorBody = observation.contract().errorBody();
        JsonNode failure = RefusalBody.failure(observation);
        return errorBody != null
                && failure != null
                && (errorBody.unauthorized().isEmpty() || ErrorAnswers.unauthorized(observation.contract(), failure));
    }
}
