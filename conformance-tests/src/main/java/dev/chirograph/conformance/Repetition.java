package dev.chirograph.conformance;

import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.check.Checks;
import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.check.Severity;
import dev.chirograph.conformance.driver.TransportFailure;
import dev.chirograph.conformance.ledger.Ledger;
import dev.chirograph.spec.model.Contract;
import java.time.LocalDate;
import java.util.Set;

/** Sends cases again that did not go as documented, to tell what is flaky from what is broken. Thread-safe. */
final class Repetition {
    private final Contract contract;
    private final ConformanceOptions options;
    private final Ledger ledger;

    Repetition(Contract contract, ConformanceOptions options, Ledger ledger) {
        this.contract = contract;
        this.options = options;
        this.ledger = ledger;
    }

    /** Sends a case once more. */
    @FunctionalInterface
    interface Again {
        Attempt attempt() throws TransportFailure;
    }

    /** Returns the first attempt; with a finding more when the others did not end alike. */
    Attempt settled(ConformanceCase replayed, Attempt first, Again again) {
        Set<String> outcome = unknown(replayed, first);
        if (outcome.isEmpty()) {
            return first;
        }
        int sent = 1;
        int failed = 1;
        boolean alike = true;
        try {
            for (; sent <= options.repetitions(); sent++) {
                Set<String> other = unknown(replayed, again.attempt());
                failed += other.isEmpty() ? 0 : 1;
                alike &= other.equals(outcome);
            }
        } catch (TransportFailure e) {
            // The budget or the patience is used up: what was seen so far decides.
            return alike ? first : first.with(flaky(replayed, failed, sent));
        }
        return alike ? first : first.with(flaky(replayed, failed, sent));
    }

    private Set<String> unknown(ConformanceCase replayed, Attempt attempt) {
        LocalDate today = LocalDate.now(options.clock());
        return Attempt.outcome(
                ledger.split(replayed.id(), attempt.findings(), today).unknown());
    }

    private Finding flaky(ConformanceCase replayed, int failed, int sent) {
        return new Finding(
                Checks.FLAKY,
                Severity.BREAKING,
                "",
                "the same request is not always answered alike: " + failed + " of " + sent
                        + " answers differ from the contract",
                contract.locator().locate(replayed.operation().pointer()),
                "the same answer each time",
                failed + " of " + sent + " differ");
    }
}
