package dev.chirograph.conformance.mock;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long answers are held back.
 *
 * @param least at least so long
 * @param most at most so long; at most a minute
 */
public record Latency(Duration least, Duration most) {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Answers are not held back. */
    public static final Latency NONE = new Latency(Duration.ZERO, Duration.ZERO);

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,5})(?:\\.\\.([0-9]{1,5}))?(?:ms)?");

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException when they are negative, the wrong way round, or longer than a minute
     */
    public Latency {
        if (least.isNegative() || most.compareTo(least) < 0 || most.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "a latency is between 0 and 60000 milliseconds, the smaller number first");
        }
    }

    /** Returns the same latency for every answer. */
    public static Latency of(Duration held) {
        return new Latency(held, held);
    }

    /** Reads {@code 200}, {@code 200ms} or {@code 100..300ms}; empty when the text is none of these. */
    public static Optional<Latency> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long least = Long.parseLong(matcher.group(1));
        long most = matcher.group(2) == null ? least : Long.parseLong(matcher.group(2));
        return most < least || most > LONGEST.toMillis()
                ? Optional.empty()
                : Optional.of(new Latency(Duration.ofMillis(least), Duration.ofMillis(most)));
    }

    /**
     * Returns a latency of the range.
     *
     * @param share from 0 for the least to 1 for the most
     */
    Duration at(double share) {
        return least.plusMillis(Math.round(share * most.minus(least).toMillis()));
    }
}
