package dev.chirograph.conformance.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a case comes from. */
public enum CaseKind {
    /** The contract documents request and answer. */
    DOCUMENTED("documented"),
    /** The contract documents an error, and a recipe says how to provoke it. */
    ERROR("error"),
    /** Made from the schemas, because no answer is documented. */
    GENERATED("generated"),
    /** A request without proper credentials, which must be refused, or with each kind that must be accepted. */
    AUTHENTICATION("authentication"),
    /** Made from the limits of the schemas: each word of an enumeration, the least and the greatest value. */
    BOUNDARY("boundary"),
    /** Recorded traffic of others; nothing is sent. */
    RECORDED("recorded"),
    /** A step of a scenario, sent with what earlier steps brought. */
    SCENARIO("scenario");

    private final String word;

    CaseKind(String word) {
        this.word = word;
    }

    /** Returns the kinds of cases that a run can send. */
    public static List<CaseKind> sendable() {
        return Arrays.stream(values()).filter(kind -> kind != RECORDED).toList();
    }

    /** Returns the kind of a word, of those that a run can send. */
    public static Optional<CaseKind> of(String word) {
        return sendable().stream().filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** Returns the word that reports show. */
    public String word() {
        return word;
    }
}
