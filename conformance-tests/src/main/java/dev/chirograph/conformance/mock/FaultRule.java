package dev.chirograph.conformance.mock;

import dev.chirograph.conformance.ledger.Globs;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which answers have a fault.
 *
 * @param operations pattern of operationIds, {@code *} standing for any text
 * @param fault what goes wrong
 * @param share of the calls, more than 0 and at most 1
 */
public record FaultRule(String operations, Fault fault, double share) {
    private static final Pattern TEXT = Pattern.compile("([^=@]+)=([^=@]+)(?:@(0?\\.[0-9]{1,6}|1(?:\\.0+)?))?");

    /** Reads {@code invoices.get=503} or {@code invoices.*=truncated@0.1}; empty when the text is neither. */
    public static Optional<FaultRule> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double share = matcher.group(3) == null ? 1 : Double.parseDouble(matcher.group(3));
        return Fault.parse(matcher.group(2))
                .filter(fault -> share > 0)
                .map(fault -> new FaultRule(matcher.group(1), fault, share));
    }

    /** Returns whether the pattern fits an operation. */
    public boolean concerns(String operation) {
        return Globs.matches(operations, operation);
    }
}
