// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/paths/~1several/post/responses
package demo;

import demo.model.Job;
import demo.model.Ticket;

/** What {@code answers.several} answers: the status tells which. */
public sealed interface SeveralAnswersResult {
    /** Status 200. */
    record Ok(Job value) implements SeveralAnswersResult {}

    /** Status 202. */
    record Accepted(Ticket value) implements SeveralAnswersResult {}

    /** Status 204. */
    record NoContent() implements SeveralAnswersResult {}
}
