package dev.chirograph.conformance.history;

import dev.chirograph.conformance.report.FindingTimeline;

/**
 * A finding as a report says it.
 *
 * @param check id of the check
 * @param pointer JSON Pointer (RFC 6901) of the finding
 * @param message one sentence
 * @param breaking whether it breaks clients
 * @param known whether the ledger has it
 * @param contract place in the contract, as text
 */
public record RecordedFinding(
        String check, String pointer, String message, boolean breaking, boolean known, String contract) {

    /** Returns the pointer with {@code *} in place of each index of a list. */
    public String field() {
        return FindingTimeline.field(pointer);
    }
}
