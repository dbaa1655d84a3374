package dev.chirograph.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.check.Checks;
import dev.chirograph.conformance.check.Finding;
import dev.chirograph.conformance.wire.WireAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One sending of a case, and what came of it.
 *
 * @param findings what differs
 * @param answer what came, or null when no usable answer did
 * @param text the body as text
 * @param body the body as far as it could be read, or null
 * @param duration from sending to the end of the answer
 */
record Attempt(
        List<Finding> findings,
        @Nullable WireAnswer answer,
        String text,
        @Nullable JsonNode body,
        Duration duration) {

    /** Returns what is the same in two attempts that went alike: the kinds and places of findings, not their words. */
    static Set<String> outcome(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.check() + " " + Checks.withoutIndexes(finding.pointer()))
                .collect(Collectors.toSet());
    }

    /** Returns a copy with one more finding. */
    Attempt with(Finding finding) {
        List<Finding> more = new ArrayList<>(findings);
        more.add(finding);
        return new Attempt(more, answer, text, body, duration);
    }
}
