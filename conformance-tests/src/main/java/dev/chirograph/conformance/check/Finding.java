package dev.chirograph.conformance.check;

import dev.chirograph.spec.diagnostic.Location;
import dev.chirograph.spec.model.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * One difference between an answer and the contract.
 *
 * @param check id of the check that found it
 * @param severity what it means for a client
 * @param pointer JSON Pointer (RFC 6901) into the answer's body; empty for the whole, {@code header/NAME} for a header
 * @param message one sentence without a final dot
 * @param contract where the contract says otherwise
 * @param expected what the contract asks for, shortened, or null
 * @param actual what came, shortened, or null
 * @param source what of the provider's documentation says so, or null as long as nobody has looked
 */
public record Finding(
        String check,
        Severity severity,
        String pointer,
        String message,
        Location contract,
        @Nullable String expected,
        @Nullable String actual,
        @Nullable Provenance source) {

    /** Makes a finding whose source is looked up when it is reported. */
    public Finding(
            String check,
            Severity severity,
            String pointer,
            String message,
            Location contract,
            @Nullable String expected,
            @Nullable String actual) {
        this(check, severity, pointer, message, contract, expected, actual, null);
    }

    /** Returns a copy with another message. */
    public Finding withMessage(String changed) {
        return new Finding(check, severity, pointer, changed, contract, expected, actual, source);
    }
}
