package dev.chirograph.conformance.cases;

import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the contract lets a case expect.
 *
 * @param outcome success, a documented error, or a refusal for want of credentials or of a proper request
 * @param responses the entries one of which must speak of the answer's status; empty when any is allowed
 * @param mediaType media type under which the answer is documented, or null when no answer is
 * @param answer the documented answer, or null when there is none
 */
public record Expectation(
        Outcome outcome,
        List<Response> responses,
        @Nullable MediaType mediaType,
        @Nullable Example answer) {

    /** What kind of answer is due. */
    public enum Outcome {
        /** The call works. */
        SUCCESS,
        /** The documented error comes. */
        ERROR,
        /** The call is refused because of its credentials. */
        REFUSAL,
        /** The call is refused because the schema forbids the request. */
        REJECTION;

        /** Returns whether the content of the answer is compared with the contract, not only the fact of a refusal. */
        public boolean comparesContent() {
            return this == SUCCESS || this == ERROR;
        }
    }

    /** Copies the list. */
    public Expectation {
        responses = List.copyOf(responses);
    }

    /** Returns the entry that speaks of a status: the exact one, else its range, else {@code default}. */
    public Optional<Response> responseFor(int status) {
        return responses.stream()
                .filter(response -> response.covers(status))
                .min(java.util.Comparator.comparingInt(
                        response -> response.exact() ? 0 : response.status().equals("default") ? 2 : 1));
    }
}
