package dev.chirograph.spec.lint;

import dev.chirograph.spec.diagnostic.Severity;

/**
 * What a contract should keep to.
 *
 * @param id stable identifier in kebab-case
 * @param severity of every complaint that the rule makes
 * @param scope which contracts it concerns
 * @param text what is asked for, in one sentence
 */
public record Rule(String id, Severity severity, Scope scope, String text) {

    /** Which contracts a rule concerns. */
    public enum Scope {
        /** Every contract. */
        GENERAL,
        /** Contracts that say where their statements come from: those that use {@code x-provenance} at least once. */
        CURATED
    }
}
