package dev.chirograph.conformance.schema;

import dev.chirograph.spec.model.Contract;

/**
 * The validators of one contract. Thread-safe.
 *
 * @param requests of what callers send
 * @param answers of what the provider sends
 */
public record Validators(SchemaValidator requests, SchemaValidator answers) {

    /** Returns the validators of a contract. */
    public static Validators of(Contract contract) {
        return new Validators(SchemaValidator.ofRequests(contract), SchemaValidator.ofAnswers(contract));
    }
}
