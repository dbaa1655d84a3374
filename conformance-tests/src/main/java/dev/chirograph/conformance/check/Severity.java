package dev.chirograph.conformance.check;

/** What a finding means for a client that was written by the contract. */
public enum Severity {
    /** It may fail or misread the answer. */
    BREAKING,
    /** It goes on working; the contract is incomplete. */
    COMPATIBLE
}
