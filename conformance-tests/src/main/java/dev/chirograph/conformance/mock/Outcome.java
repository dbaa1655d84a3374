package dev.chirograph.conformance.mock;

import dev.chirograph.conformance.wire.WireAnswer;
import java.util.List;

/**
 * What became of a request.
 *
 * @param violations in which ways it breaks the contract, in words
 */
record Outcome(WireAnswer answer, List<String> violations) {

    /** Returns the refusal of a request in the mock's own words. */
    static Outcome refused(int status, List<String> reasons) {
        return new Outcome(AnswerWriter.refusal(status, reasons), reasons);
    }
}
