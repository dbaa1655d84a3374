package dev.chirograph.conformance.check;

import java.util.Arrays;
import java.util.Optional;

/** How a case ended. Nothing that was not sent ever passes. */
public enum Verdict {
    /** The answer is what the contract says. */
    PASS("pass"),
    /** The answer says more or otherwise than the contract, but no client breaks. */
    DRIFT("drift"),
    /** The answer breaks the contract. */
    BROKEN("broken"),
    /** The answers of a reading case differ from one time to the next, and not all are as documented. */
    FLAKY("flaky"),
    /** Every finding is in the ledger of known deviations. */
    KNOWN("known"),
    /** The contract or the given credentials do not suffice to send it. */
    NOT_TESTABLE("not-testable"),
    /** It could change the account, which the user did not allow. */
    SKIPPED_UNSAFE("skipped-unsafe");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** Returns the verdict of a word. */
    public static Optional<Verdict> of(String word) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.word.equals(word))
                .findFirst();
    }

    /** Returns whether a run with such a case fails. */
    public boolean failing() {
        return this == BROKEN || this == FLAKY;
    }

    /** Returns the word that reports show, such as {@code not-testable}. */
    public String word() {
        return word;
    }
}
