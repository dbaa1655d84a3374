package dev.chirograph.conformance.history;

import java.util.List;

/**
 * A case as a report says it.
 *
 * @param id path of contract, operation and case
 * @param contract short name of the contract
 * @param verdict how it ended, as a word
 * @param sent whether a request was sent
 * @param findings what differed
 */
public record RecordedCase(String id, String contract, String verdict, boolean sent, List<RecordedFinding> findings) {

    /** Copies the list. */
    public RecordedCase {
        findings = List.copyOf(findings);
    }
}
